package dk.medspor.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A process that has a node's directory with words in it, until it is ended. */
final class KeptNodeDirectory {

    private KeptNodeDirectory() {}

    /** Prints where it is and lives on as long as somebody may write to it. */
    public static void main(String[] arguments) throws IOException {
        NodeDirectory directory = NodeDirectory.in(Path.of(arguments[0]));
        Files.writeString(directory.path().resolve("words"), arguments[1]);
        System.out.println(directory.path());
        System.in.transferTo(System.out);
    }
}
