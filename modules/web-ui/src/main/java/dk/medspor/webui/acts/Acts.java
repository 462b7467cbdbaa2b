package dk.medspor.webui.acts;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.InitiativeFacts;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.NextSteps;
import dk.medspor.kernel.DanishCalendar;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import dk.medspor.status.AsOf;
import dk.medspor.status.initiativerecord.InitiativeRecord;
import dk.medspor.webui.forms.BodyOptions;
import dk.medspor.webui.forms.Entered;
import dk.medspor.webui.forms.Form;
import dk.medspor.webui.forms.Form.About;
import dk.medspor.webui.forms.Option;
import dk.medspor.webui.frame.LastWritten;
import dk.medspor.webui.login.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Which acts there are, and which of them an initiative and its reader allow. */
@Component
public class Acts {

    private final InitiativeRecord record;
    private final BodyOptions bodies;
    private final Visitor visitor;
    private final Clock clock;
    private final List<Act> all;

    Acts(
            InitiativeRecord record,
            InitiativeFacts facts,
            Successions successions,
            BodyOptions bodies,
            Visitor visitor,
            Clock clock) {
        this.record = record;
        this.bodies = bodies;
        this.visitor = visitor;
        this.clock = clock;
        this.all =
                Stream.of(
                                Decisions.ahead(facts),
                                Reports.all(),
                                Effects.all(),
                                Promises.all(facts),
                                successions.all(),
                                Decisions.away(facts))
                        .flatMap(List::stream)
                        .toList();
    }

    /** The way to an act. */
    public record Way(String path, String words) {}

    /** What this reader may do with the initiative where it stands. */
    public List<Way> open(InitiativeDossier it) {
        Standing standing = standing(it, List.of(), Entered.NOTHING);
        return all.stream()
                .filter(act -> act.open().test(standing) && visitor.may(act.operation()))
                .map(act -> new Way(path(it.id().value(), act), "form." + act.form()))
                .toList();
    }

    private static String path(UUID id, Act act) {
        return "/initiatives/%s/%s/%s".formatted(id, segment(act.operation()), act.name());
    }

    /** The part of the address that says by which right it is done. */
    private static String segment(Operation operation) {
        return switch (operation) {
            case REPORT_ON_INITIATIVE -> "reports";
            case CHANGE_PROMISE -> "promise";
            case DECIDE_ON_INITIATIVE -> "decisions";
            default -> "steps";
        };
    }

    /** The act of that name on that initiative; empty when it stands where that is not possible. */
    Optional<Open> find(
            UUID id, String name, Operation operation, Permit permit, HttpServletRequest request) {
        AsOf asOf = LastWritten.seenBy(request);
        var found = record.initiative(new InitiativeId(id), asOf).value();
        permit.requireWithin(() -> found.map(it -> it.ownerBodyId().value()));
        InitiativeDossier it = found.orElseThrow(() -> unknown("unknown-initiative", id));
        Act act =
                all.stream()
                        .filter(by -> by.name().equals(name) && by.operation() == operation)
                        .findFirst()
                        .orElseThrow(() -> unknown("not-found", name));
        Standing standing = standing(it, bodies.tree(asOf), Entered.in(request));
        return act.open().test(standing) ? Optional.of(new Open(act, standing)) : Optional.empty();
    }

    private Standing standing(InitiativeDossier it, List<Option> known, Entered entered) {
        return new Standing(
                it, NextSteps.of(it), DanishCalendar.dateAt(clock.instant()), known, entered);
    }

    /** An act that is possible. */
    record Open(Act act, Standing standing) {

        Form form() {
            var about =
                    new About(
                            standing.it().title().value(), "/initiatives/" + standing.id().value());
            return new Form(act.form(), about, act.fields().apply(standing));
        }
    }

    private static ProblemException unknown(String kind, Object what) {
        return new ProblemException(Problem.at("id", HttpStatus.NOT_FOUND, kind, what));
    }
}
