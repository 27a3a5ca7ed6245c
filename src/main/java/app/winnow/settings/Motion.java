package app.winnow.settings;

/** Whether things move: as the system says, always, or never. */
public enum Motion { SYSTEM, ON, OFF }
