/**
 * The page Policy: every value of the policy with what it means, what it may be and where it comes from; files in and out, two compared. Start at
 * {@link app.winnow.desktop.policy.PolicyPage}; what it does is in {@link app.winnow.desktop.policy.PolicyViewModel}. Whatever is typed here is tried until it
 * is taken over; the words of values belong to {@code intake.form}, and no other page may enter.
 */
package app.winnow.desktop.policy;
