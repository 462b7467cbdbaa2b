package dk.medspor.access;

/**
 * Where the holder of an account is written to.
 *
 * @param reminders whether the holder wants to be reminded of evaluations
 */
public record Mailbox(MailAddress address, boolean reminders) {

    /** Whoever gives an address is reminded until they say otherwise. */
    static Mailbox of(MailAddress address) {
        return new Mailbox(address, true);
    }

    Mailbox movedTo(MailAddress other) {
        return new Mailbox(other, reminders);
    }
}
