/**
 * What is tried of a policy: the controls that several pages show beside what follows from them. Start at
 * {@link app.winnow.desktop.shell.policy.WhatIfPanel}; what it does is in {@link app.winnow.desktop.shell.policy.TryingViewModel}. Part of the frame: it knows
 * no page, and nothing in it records a change but the workspace's own taking over.
 */
package app.winnow.desktop.shell.policy;
