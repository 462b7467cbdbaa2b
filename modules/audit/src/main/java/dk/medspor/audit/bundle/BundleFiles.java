package dk.medspor.audit.bundle;

/** What stands where in a bundle. */
final class BundleFiles {

    /** The text that is signed, byte for byte. */
    static final String CHECKPOINT = "checkpoint.txt";

    /** The 64 bytes of the signature over it. */
    static final String SIGNATURE = "checkpoint.sig";

    /** Both as a C2SP signed note. */
    static final String NOTE = "checkpoint.note";

    /** The key for {@code openssl}. */
    static final String KEY = "key.pem";

    /** The link of every commit, from the first in the bundle to the checkpoint. */
    static final String CHAIN = "chain.txt";

    /** The keys of the texts that are shown. */
    static final String TEXT_KEYS = "text-keys.txt";

    /** Everything for people. */
    static final String READABLE = "readable.html";

    static final String SCRIPT = "verify.sh";
    static final String EXPLANATION = "LAES-MIG.txt";
    static final String SUMS = "SHA256SUMS";

    private BundleFiles() {}

    /** The folder of a commit. */
    static String commit(long position) {
        return "commits/" + position + "/";
    }

    static String envelope(long position) {
        return commit(position) + "envelope.txt";
    }
}
