package app.winnow.desktop.kit;

/** How far a disposition has come, and so how its mark is drawn: decided is solid, suggested is the colour at 45 %, open is a hollow ring. */
public enum Standing { DECIDED, SUGGESTED, OPEN }
