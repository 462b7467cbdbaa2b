package dk.medspor.status.changes;

import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.medbodies.BodyHistory;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.MedBodyProfile;
import dk.medspor.status.Answer;
import dk.medspor.status.AsOf;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.status.evaluationcycle.CycleRow;
import dk.medspor.status.initiativerecord.InitiativeRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/**
 * What changed between two moments: two positions of the log, or two days. Both sides are the
 * answers of the views, so that the same question is answered the same for ever.
 *
 * <p>For a body, everything that it owned or evaluated is read at both; the last answer is
 * therefore kept for whoever asks for another part of it before anything else is recorded.
 */
public final class Changes {

    private final BodyDirectory directory;
    private final InitiativeRecord initiatives;
    private final AtomicReference<Kept> kept = new AtomicReference<>();

    public Changes(BodyDirectory directory, InitiativeRecord initiatives) {
        this.directory = directory;
        this.initiatives = initiatives;
    }

    /**
     * What changed about a body and the initiatives that it owned or evaluated at one of the
     * moments: a main body sees what became of the promises made to it.
     */
    public Answer<List<Change>> of(MedBodyId body, Moment from, Moment to) {
        var question = new Question(body, from, to, positions());
        Kept last = kept.get();
        if (last == null || !last.question().equals(question)) {
            last = new Kept(question, read(body, from, to));
            kept.set(last);
        }
        return last.answer();
    }

    /**
     * What was asked, and when.
     *
     * @param positions up to which the views had followed the log: nothing that is recorded or
     *     forgotten later is missed
     */
    private record Question(MedBodyId body, Moment from, Moment to, List<Long> positions) {}

    private List<Long> positions() {
        return List.of(directory.position(), initiatives.position());
    }

    private record Kept(Question question, Answer<List<Change>> answer) {}

    private Answer<List<Change>> read(MedBodyId body, Moment from, Moment to) {
        Map<InitiativeId, InitiativeDossier> before = concerning(body, from.asOf());
        Map<InitiativeId, InitiativeDossier> after =
                to.asOf().equals(from.asOf()) ? before : concerning(body, to.asOf());
        Set<InitiativeId> concerned = new HashSet<>(concerned(body, before, from));
        concerned.addAll(concerned(body, after, to));
        return compared(at(body, concerned, before, from), at(body, concerned, after, to));
    }

    private Map<InitiativeId, InitiativeDossier> concerning(MedBodyId body, AsOf asOf) {
        return initiatives.concerning(body, asOf).value().stream()
                .collect(Collectors.toMap(InitiativeDossier::id, it -> it));
    }

    /** Those that it owned or evaluated at the moment. */
    private static Set<InitiativeId> concerned(
            MedBodyId body, Map<InitiativeId, InitiativeDossier> all, Moment moment) {
        return all.values().stream()
                .filter(
                        it ->
                                it.ownerBodyId().equals(body)
                                        || CycleRow.of(it, moment.on())
                                                .anyMatch(row -> row.concerns(body)))
                .map(InitiativeDossier::id)
                .collect(Collectors.toSet());
    }

    /** What changed about an initiative. */
    public Answer<List<Change>> of(InitiativeId initiative, Moment from, Moment to) {
        return compared(at(initiative, from), at(initiative, to));
    }

    private Answer<List<Change>> compared(Side before, Side after) {
        SortedMap<UUID, Standing> all = new TreeMap<>(before.standings());
        all.putAll(after.standings());
        List<Change> changes = new ArrayList<>();
        all.values().stream()
                .sorted(
                        Comparator.comparing(Standing::kind)
                                .thenComparing(Standing::name)
                                .thenComparing(Standing::id))
                .map(it -> Standing.changes(before.of(it.id()), after.of(it.id())))
                .forEach(changes::addAll);
        return new Answer<>(after.position(), List.copyOf(changes));
    }

    private record Side(long position, Map<UUID, Standing> standings) {

        Optional<Standing> of(UUID id) {
            return Optional.ofNullable(standings.get(id));
        }
    }

    private Side at(
            MedBodyId body,
            Set<InitiativeId> concerned,
            Map<InitiativeId, InitiativeDossier> read,
            Moment moment) {
        Answer<Optional<BodyHistory>> history = directory.history(body, moment.asOf());
        Map<UUID, Standing> all = new TreeMap<>();
        var names = names(moment);
        history.value()
                .flatMap(it -> it.on(moment.on()))
                .map(it -> Standing.of(it, names::get))
                .ifPresent(it -> all.put(it.id(), it));
        concerned.stream()
                .flatMap(it -> dossier(it, read, moment).stream())
                .forEach(it -> put(it, moment, names, all));
        return new Side(history.position(), all);
    }

    /** What did not concern the body yet, or no longer, is read by itself. */
    private Optional<InitiativeDossier> dossier(
            InitiativeId id, Map<InitiativeId, InitiativeDossier> read, Moment moment) {
        return Optional.ofNullable(read.get(id))
                .or(() -> initiatives.initiative(id, moment.asOf()).value());
    }

    private Side at(InitiativeId initiative, Moment moment) {
        Answer<Optional<InitiativeDossier>> found =
                initiatives.initiative(initiative, moment.asOf());
        Map<UUID, Standing> all = new TreeMap<>();
        found.value().ifPresent(it -> put(it, moment, names(moment), all));
        return new Side(found.position(), all);
    }

    private static void put(
            InitiativeDossier initiative, Moment moment, Names names, Map<UUID, Standing> all) {
        if (isKnown(initiative, moment)) {
            Standing standing = Standing.of(initiative, moment.on(), names::get);
            all.put(standing.id(), standing);
        }
    }

    /** What was proposed later was not there that day. */
    private static boolean isKnown(InitiativeDossier initiative, Moment moment) {
        return initiative.identity().proposedOn().filter(moment.on()::isBefore).isEmpty();
    }

    private Names names(Moment moment) {
        return new Names(
                directory.everyBody(moment.asOf()).stream()
                        .collect(Collectors.toMap(MedBodyProfile::id, MedBodyProfile::name)));
    }

    private record Names(Map<MedBodyId, String> all) {

        String get(MedBodyId id) {
            return all.getOrDefault(id, id.toString());
        }
    }
}
