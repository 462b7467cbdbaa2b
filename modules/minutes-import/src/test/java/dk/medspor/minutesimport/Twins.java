package dk.medspor.minutesimport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Invented documents in the forms that real ones have, each with its structure made by hand. */
final class Twins {

    static final List<String> FILES =
            List.of("group-note.md", "theme-day-note.txt", "station-note.txt");

    private static final Path FOLDER = Path.of("src/test/resources/twins");

    private Twins() {}

    static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Gold gold(String file) throws IOException {
        return Gold.read(FOLDER.resolve(file.substring(0, file.indexOf('.')) + ".json"));
    }

    static Draft read(String file) {
        return draft(text(file));
    }

    static Draft draft(String text) {
        return reading(text).orThrow();
    }

    static Reading reading(String text) {
        return MinutesReader.read("note.txt", text.getBytes(StandardCharsets.UTF_8));
    }
}
