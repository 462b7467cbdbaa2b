package dk.medspor.webui.forms;

import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.status.AsOf;
import dk.medspor.status.Page;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.status.initiativerecord.InitiativeRecord;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The initiatives that can be chosen in a form, each with the body that owns it. */
@Component
public class InitiativeOptions {

    /** More than that nobody finds their way in. */
    private static final int MOST = 500;

    private final InitiativeRecord record;
    private final BodyDirectory directory;

    InitiativeOptions(InitiativeRecord record, BodyDirectory directory) {
        this.record = record;
        this.directory = directory;
    }

    /** All of them; those that a body owns where there are too many to choose from. */
    public List<Option> all(MedBodyId owner, AsOf asOf) {
        return options(owner, _ -> true, asOf);
    }

    /** The same without one of them, and without those that have ended. */
    public List<Option> goingOnBeside(InitiativeId one, MedBodyId owner, AsOf asOf) {
        return options(owner, it -> !it.id().equals(one) && it.life().endedOn().isEmpty(), asOf);
    }

    private List<Option> options(MedBodyId owner, Predicate<InitiativeDossier> fit, AsOf asOf) {
        Page<InitiativeDossier> all = record.initiatives(0, MOST, asOf).value();
        List<InitiativeDossier> some =
                all.total() <= MOST
                        ? all.items()
                        : record.initiatives(Set.of(owner), 0, MOST, asOf).value().items();
        List<InitiativeDossier> fitting = some.stream().filter(fit).toList();
        Map<MedBodyId, String> names =
                directory.names(
                        fitting.stream()
                                .map(InitiativeDossier::ownerBodyId)
                                .collect(Collectors.toSet()),
                        asOf);
        return fitting.stream()
                .map(
                        it ->
                                Option.called(
                                        it.id(),
                                        "%s – %s"
                                                .formatted(
                                                        it.title().value(),
                                                        names.getOrDefault(it.ownerBodyId(), ""))))
                .toList();
    }
}
