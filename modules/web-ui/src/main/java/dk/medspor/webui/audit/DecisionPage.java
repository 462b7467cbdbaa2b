package dk.medspor.webui.audit;

import dk.medspor.access.AccessJournal.Entry;
import dk.medspor.audit.replay.ChainLink;
import dk.medspor.audit.replay.Fields;
import dk.medspor.audit.replay.ReplayedDecision;
import dk.medspor.audit.replay.Verdict;
import dk.medspor.eventlog.EventJson;
import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.initiatives.Indicator;
import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.Measurement;
import dk.medspor.kernel.Protected;
import dk.medspor.status.decisions.KnownThen;
import dk.medspor.webui.frame.Actors;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A decision of the past as it is shown.
 *
 * @param knownThen the position before it; -1 when nothing had been recorded
 */
record DecisionPage(
        long position,
        long lastPosition,
        String subject,
        Instant recordedAt,
        Instant decidedAt,
        ChainLink link,
        By by,
        String command,
        Map<String, String> asked,
        Optional<String> reason,
        List<Event> events,
        Verdict today,
        long knownThen,
        List<Event> before,
        KnownThen known,
        List<Measured> measured,
        List<Refused> refused) {

    /** Who decided. */
    record By(
            String login,
            String id,
            List<String> roles,
            Optional<String> right,
            List<String> bodies) {}

    /** An event, with what it says. */
    record Event(long position, String name, Instant recordedAt, Map<String, String> fields) {

        static Event of(RecordedEvent it) {
            return new Event(
                    it.position(),
                    it.name(),
                    it.recordedAt(),
                    Fields.of(EventJson.mapper().valueToTree(it.payload())));
        }
    }

    /** A figure that was known. */
    record Measured(
            String indicator,
            String unit,
            LocalDate on,
            Optional<BigDecimal> value,
            String source) {

        static Measured of(Indicator indicator, Measurement it) {
            return new Measured(
                    indicator.name().value(),
                    indicator.unit().value(),
                    it.on(),
                    it.reading().value(),
                    it.source().value());
        }
    }

    /** An attempt that was refused. */
    record Refused(Instant at, String login, String operation, String reason) {}

    static DecisionPage of(
            ReplayedDecision it,
            KnownThen known,
            List<Entry> refused,
            Actors actors,
            Locale locale) {
        return new DecisionPage(
                it.firstPosition(),
                it.lastPosition(),
                it.subject(),
                it.recordedAt(),
                it.decidedAt(),
                it.link(),
                new By(
                        actors.login(it.by().user()),
                        it.by().user(),
                        it.by().roles().stream().map(role -> actors.role(role, locale)).toList(),
                        it.by().right(),
                        it.by().rightBodies()),
                it.command(),
                Fields.of(it.asked()),
                it.reason().map(Protected::value),
                it.events().stream().map(Event::of).toList(),
                it.verdict(),
                it.knownThen(),
                it.before().stream().map(Event::of).toList(),
                known,
                measured(known.initiative()),
                refused.stream().map(entry -> refused(entry, actors)).toList());
    }

    private static List<Measured> measured(Optional<InitiativeDossier> initiative) {
        return initiative.stream()
                .flatMap(it -> it.measurements().indicators().stream())
                .flatMap(it -> it.measurements().stream().map(was -> Measured.of(it, was)))
                .toList();
    }

    private static Refused refused(Entry it, Actors actors) {
        return new Refused(
                it.entry().at(),
                it.entry().user().map(actors::login).orElse(""),
                it.entry().operation(),
                it.entry().reason().orElse(""));
    }
}
