package dk.medspor.operations;

import dk.medspor.application.RecordedTypes;
import dk.medspor.application.RegisteredViews;
import dk.medspor.eventlog.EventJson;
import dk.medspor.eventlog.EventLog;
import dk.medspor.eventlog.EventLogAssembly;
import dk.medspor.eventlog.TextKeys;
import dk.medspor.readmodels.ProjectedView;
import dk.medspor.readmodels.View;
import dk.medspor.storage.Stores;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "rebuild", mixinStandardHelpOptions = true)
final class Rebuild implements Callable<Integer> {

    @Mixin private final Place place = new Place();

    @Parameters(paramLabel = "VIEW", descriptionKey = "VIEW")
    private String name = "";

    @Spec private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        View<?> view = known();
        Voice voice = Voice.of(command);
        try (Stores stores = place.open()) {
            EventLog log =
                    new EventLogAssembly(
                                    stores.commits(),
                                    TextKeys.in(stores.keys()),
                                    RecordedTypes.all())
                            .eventLog();
            try (ProjectedView<?> projected =
                    ProjectedView.following(log, view, stores.documents(), EventJson.documents())) {
                new WatchedRebuild(projected, new ProgressLine(voice)).run();
                voice.say(
                        "rebuild.done",
                        name,
                        projected.position(),
                        projected.documentsHash().sha256());
            }
        }
        return 0;
    }

    private View<?> known() {
        return RegisteredViews.all().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(this::unknown);
    }

    private ParameterException unknown() {
        String names =
                RegisteredViews.all().stream().map(View::name).collect(Collectors.joining(", "));
        return new ParameterException(
                command.commandLine(), Voice.of(command).words("rebuild.no-view", name, names));
    }
}
