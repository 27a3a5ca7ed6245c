/**
 * The fictional company of the sample: Quillmere Hospital Supply, which reprocesses surgical instruments, washes hospital linen and delivers both.
 * Its catalog, outcomes and answers are data files beside this package; start at {@link app.winnow.sample.Sample}. The answers are there
 * twice: the part that the program opens with, and the whole truth that measurements answer from. Nothing is parsed here.
 */
package app.winnow.sample;
