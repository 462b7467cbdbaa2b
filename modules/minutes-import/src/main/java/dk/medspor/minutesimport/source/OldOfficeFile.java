package dk.medspor.minutesimport.source;

import dk.medspor.minutesimport.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * The container of Office before 2007, in which an encrypted file of today lies, too ([MS-CFB],
 * [MS-OFFCRYPTO]).
 */
final class OldOfficeFile {

    private OldOfficeFile() {}

    static Refusal refusal(byte[] content) {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            return files.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)
                    ? new Refusal.Encrypted()
                    : new Refusal.OldOffice();
        } catch (IOException | RuntimeException broken) {
            return Broken.refusal(broken);
        }
    }
}
