package dk.medspor.storage;

/**
 * The command that caused a commit.
 *
 * @param type its stable name, "" when no command caused the commit
 * @param revision the revision of its format, "" for the first
 * @param payload its content, as the caller encoded it
 */
public record CommitCommand(String type, String revision, byte[] payload) {

    /** For commits that no command caused. */
    public static final CommitCommand NONE = new CommitCommand("", "", new byte[0]);
}
