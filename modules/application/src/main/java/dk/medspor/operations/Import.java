package dk.medspor.operations;

import dk.medspor.medbodies.MedBodyId;
import dk.medspor.storage.StorageFailure;
import dk.medspor.storage.Stores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "import", mixinStandardHelpOptions = true)
final class Import implements Callable<Integer> {

    @Mixin private final Place place = new Place();

    @Parameters(paramLabel = "DIR", descriptionKey = "DIR")
    private Path notes = Path.of("");

    @Option(names = "--body", paramLabel = "ID", required = true)
    private UUID body = new UUID(0, 0);

    @Option(names = "--known-persons")
    private boolean knownPersons;

    @Spec private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        List<Path> files = files();
        Voice voice = Voice.of(command);
        requireOpens();
        try (var application =
                new SpringApplicationBuilder(operations().application())
                        .bannerMode(Banner.Mode.OFF)
                        .logStartupInfo(false)
                        .run(settings())) {
            var report =
                    new FolderImport(
                                    application,
                                    new MedBodyId(body),
                                    new KnownNames(application, knownPersons),
                                    voice)
                            .run(files, new ProgressLine(voice));
            report.tell(voice);
            return report.isComplete() ? 0 : Operations.NOT_SOUND;
        }
    }

    private Operations operations() {
        return (Operations) command.root().userObject();
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(notes)) {
            throw new StorageFailure(
                    Voice.of(command).words("no-directory", notes.toAbsolutePath()));
        }
        try (Stream<Path> all = Files.walk(notes)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** What is not there, or in use, is told before the application begins to start. */
    private void requireOpens() {
        try (Stores stores = place.open()) {
            stores.commits().head();
        }
    }

    private String[] settings() {
        List<String> all = new ArrayList<>(place.settings());
        all.add("--server.port=0");
        all.add("--server.address=127.0.0.1");
        all.add("--logging.level.root=OFF");
        all.add("--medspor.terminal-notes=false");
        return all.toArray(String[]::new);
    }
}
