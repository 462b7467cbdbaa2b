package dk.medspor.restapi.changes;

import dk.medspor.access.Permit;
import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.restapi.http.RecordedMoments;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import dk.medspor.status.Answer;
import dk.medspor.status.AsOf;
import dk.medspor.status.changes.Change;
import dk.medspor.status.changes.Changes;
import dk.medspor.status.changes.Moment;
import dk.medspor.status.initiativerecord.InitiativeRecord;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts the question what changed, as somebody typed it. */
@Component
public class AskedChanges {

    private final Changes changes;
    private final InitiativeRecord initiatives;
    private final RecordedMoments moments;

    AskedChanges(Changes changes, InitiativeRecord initiatives, RecordedMoments moments) {
        this.changes = changes;
        this.initiatives = initiatives;
        this.moments = moments;
    }

    /**
     * Which changes are asked for.
     *
     * @param from a position (inclusive), an instant, or a day
     * @param to the same
     * @param on the day whose facts count, where positions or instants are compared
     * @param asOf what had been recorded, where days are compared
     */
    public record Which(
            Optional<UUID> body,
            Optional<UUID> initiative,
            String from,
            String to,
            LocalDate on,
            AsOf asOf) {}

    /**
     * What changed.
     *
     * @throws ProblemException when a moment cannot be read, or not exactly one subject is named
     */
    public Answer<List<Change>> of(Which it, Permit permit) {
        Moment from = moment("from", it.from(), it);
        Moment to = moment("to", it.to(), it);
        if (it.body().isPresent() == it.initiative().isPresent()) {
            throw new ProblemException(Problem.invalid("body", "required"));
        }
        return it.body().isPresent()
                ? ofBody(it.body().get(), from, to, permit)
                : ofInitiative(new InitiativeId(it.initiative().orElseThrow()), from, to, permit);
    }

    private Answer<List<Change>> ofBody(UUID body, Moment from, Moment to, Permit permit) {
        permit.requireWithin(body);
        return changes.of(new MedBodyId(body), from, to);
    }

    private Answer<List<Change>> ofInitiative(
            InitiativeId id, Moment from, Moment to, Permit permit) {
        permit.requireWithin(
                () ->
                        initiatives
                                .initiative(id, to.asOf())
                                .value()
                                .map(InitiativeDossier::ownerBodyId)
                                .map(MedBodyId::value));
        return changes.of(id, from, to);
    }

    private Moment moment(String field, String text, Which it) {
        Optional<LocalDate> day = day(text);
        return day.isPresent()
                ? new Moment(day.get(), it.asOf())
                : new Moment(it.on(), new AsOf.Position(moments.at(field, text)));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(it -> it.getYear() < 10_000);
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
