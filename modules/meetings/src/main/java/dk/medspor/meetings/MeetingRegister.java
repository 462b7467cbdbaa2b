package dk.medspor.meetings;

/**
 * The meetings as the log knows them. An answer includes every meeting that was acknowledged before
 * the question was asked.
 */
public interface MeetingRegister {

    boolean knows(MeetingId id);
}
