package dk.medspor.audit.replay;

import dk.medspor.storage.CommitHash;
import dk.medspor.storage.CommitStore;
import dk.medspor.storage.StoredCommit;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A commit's link in the chain of the log, computed anew from the bytes that are stored.
 *
 * @param previous hash of the commit before, 64 hexadecimal digits
 * @param hash of the commit, as it is stored
 * @param holds whether the stored bytes still give that hash
 */
public record ChainLink(String previous, String hash, boolean holds) {

    static ChainLink of(StoredCommit commit, CommitStore store) {
        byte[] previous =
                commit.firstPosition() == 0
                        ? CommitHash.genesis()
                        : store.read(commit.firstPosition() - 1, 1).getFirst().hash();
        return new ChainLink(
                HexFormat.of().formatHex(previous),
                HexFormat.of().formatHex(commit.hash()),
                Arrays.equals(commit.hash(), commit.hashAfter(previous)));
    }
}
