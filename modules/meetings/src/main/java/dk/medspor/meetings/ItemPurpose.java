package dk.medspor.meetings;

/** What an item of an agenda is for. */
public enum ItemPurpose {
    /** Til orientering. */
    INFORMATION,
    /** Til drøftelse. */
    DISCUSSION,
    /** Til beslutning. */
    DECISION
}
