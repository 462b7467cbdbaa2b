package dk.medspor.kernel;

/**
 * A fact that came with a content too large for an event. The content is kept beside the log, and
 * is missed there when nothing says that it was erased.
 */
public interface KeepsContent extends DomainEvent {

    /** The name under which the bytes are kept. */
    String content();
}
