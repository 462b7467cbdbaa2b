package dk.medspor.audit.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.medspor.audit.checkpoint.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files of a bundle. Nothing of it is unpacked. */
record BundleZip(ZipFile file) {

    /** Whoever unpacks a bundle and packs it again may get folders besides; they say nothing. */
    Set<String> names() {
        return file.stream()
                .filter(it -> !it.isDirectory())
                .map(ZipEntry::getName)
                .collect(Collectors.toSet());
    }

    boolean has(String name) {
        return file.getEntry(name) != null;
    }

    /**
     * @throws BrokenBundle when the file is missing or damaged
     */
    byte[] bytes(String name) {
        ZipEntry entry = file.getEntry(name);
        if (entry == null) {
            throw new BrokenBundle(name, "missing");
        }
        try (InputStream in = file.getInputStream(entry)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new BrokenBundle(name, "unreadable", String.valueOf(e.getMessage()));
        }
    }

    String text(String name) {
        return new String(bytes(name), UTF_8);
    }

    List<String> lines(String name) {
        return text(name).lines().toList();
    }

    String sha256(String name) {
        return HexFormat.of().formatHex(Sha256.of(bytes(name)));
    }
}
