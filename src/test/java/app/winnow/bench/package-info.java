/**
 * Benchmarks beside the tests, never part of the program: {@code mvn -Pbench verify -Dbench=intake}. Start at {@link app.winnow.bench.Benchmarks}.
 * Each figure is the median of three runs, each run in a Java machine of its own with a stated heap, taking turns with what it is compared with,
 * so that both pay for the warm-up of the machine and for whatever else the computer does meanwhile.
 */
package app.winnow.bench;
