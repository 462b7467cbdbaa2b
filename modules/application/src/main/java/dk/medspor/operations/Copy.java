package dk.medspor.operations;

import dk.medspor.storage.Stores;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "copy", mixinStandardHelpOptions = true)
final class Copy implements Callable<Integer> {

    @Mixin private final Place place = new Place();

    @Option(names = "--to", required = true, paramLabel = "PLACE")
    private String target = "";

    @Spec private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        try (Stores from = place.open();
                Stores to = Place.made(target)) {
            return new VerifiedCopy(from, to).run(Voice.of(command));
        }
    }
}
