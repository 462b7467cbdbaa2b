package dk.medspor.eventlog;

/** The names under which the metadata of an event is kept. */
public final class EventMetadata {

    /** The user id of who acted, never a name. */
    public static final String ACTOR = "actor";

    /** The roles of who acted at that moment: a sorted list of names. */
    public static final String ROLES = "roles";

    /**
     * What the account was allowed to do that let the command through; see {@link #RIGHT_BODIES}.
     */
    public static final String RIGHT = "right";

    /** The ids of the bodies that the right was limited to, sorted; missing without a limit. */
    public static final String RIGHT_BODIES = "rightBodies";

    /** The moment that the rules were told it is, ISO 8601. */
    public static final String DECIDED_AT = "decidedAt";

    /** The message id of the command that recorded the event. */
    public static final String COMMAND_ID = "commandId";

    /** The id of the message that started it all: the same through a chain of commands. */
    public static final String CORRELATION_ID = "correlationId";

    /** The id of the message that led directly to the event. */
    public static final String CAUSATION_ID = "causationId";

    /** A digest of the sender and the key under which the sender recorded the event once. */
    public static final String IDEMPOTENCY_KEY = "idempotencyKey";

    /** A keyed digest of the request that was sent under that key; see {@link RequestDigest}. */
    public static final String REQUEST = "request";

    private EventMetadata() {}
}
