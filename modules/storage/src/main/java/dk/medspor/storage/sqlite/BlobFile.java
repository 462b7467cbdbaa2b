package dk.medspor.storage.sqlite;

import dk.medspor.storage.BlobStore.Blob;
import dk.medspor.storage.blob.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;

/** How files of contents are named: {@code ab/abcd….<media type in base64>}. */
final class BlobFile {

    private static final int BUCKET = 2;

    private BlobFile() {}

    static Path path(Path directory, Blob blob) {
        byte[] mediaType = blob.mediaType().getBytes(StandardCharsets.UTF_8);
        String suffix = Base64.getUrlEncoder().withoutPadding().encodeToString(mediaType);
        return bucket(directory, blob.sha256()).resolve(blob.sha256() + "." + suffix);
    }

    static Path bucket(Path directory, String sha256) {
        return directory.resolve(sha256.substring(0, BUCKET));
    }

    /** The bucket is where a hash that starts like this one is, or would be. */
    static boolean isBefore(Path bucket, String sha256) {
        String start = sha256.substring(0, Math.min(BUCKET, sha256.length()));
        return name(bucket).compareTo(start) < 0;
    }

    /** The content of that hash, once for each media type; mostly one or none. */
    static List<Path> named(Path directory, String sha256) throws IOException {
        return Sha256.isOne(sha256) ? in(bucket(directory, sha256), sha256 + ".*") : List.of();
    }

    static Blob blob(Path file) throws IOException {
        String[] parts = name(file).split("\\.", -1);
        byte[] mediaType = Base64.getUrlDecoder().decode(parts[1]);
        return new Blob(parts[0], Files.size(file), new String(mediaType, StandardCharsets.UTF_8));
    }

    /** What lies in a directory, in order; nothing where there is none. */
    static List<Path> in(Path directory, String names) throws IOException {
        if (Files.notExists(directory)) {
            return List.of();
        }
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory, names)) {
            entries.forEach(found::add);
        }
        Collections.sort(found);
        return found;
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
