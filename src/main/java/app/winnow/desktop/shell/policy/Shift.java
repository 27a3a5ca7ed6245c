package app.winnow.desktop.shell.policy;

import app.winnow.model.Disposition;

/** How many offerings become this (null = still open), by the policy in force and by the one that is tried. */
public record Shift(Disposition disposition, int inForce, int tried) { }
