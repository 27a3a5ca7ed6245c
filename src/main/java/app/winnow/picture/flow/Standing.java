package app.winnow.picture.flow;

/** Whether what becomes of an offering was decided, is only suggested, or is still open. */
enum Standing { DECIDED, SUGGESTED, OPEN }
