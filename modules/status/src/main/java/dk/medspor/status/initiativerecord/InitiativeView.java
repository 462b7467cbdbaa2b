package dk.medspor.status.initiativerecord;

import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.initiatives.Evaluation;
import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.initiatives.InitiativeEvent.InitiativeProposed;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.ContributionId;
import dk.medspor.readmodels.View;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One document per initiative. */
public final class InitiativeView implements View<InitiativeDossier> {

    /** The list of what has started. */
    public static final String STARTED = "started";

    static final String ALL = "all";

    @Override
    public String name() {
        return "initiatives";
    }

    @Override
    public int version() {
        return 7;
    }

    @Override
    public Class<InitiativeDossier> documentType() {
        return InitiativeDossier.class;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        return event.payload() instanceof InitiativeEvent it
                ? Set.of(it.initiativeId().toString())
                : Set.of();
    }

    @Override
    public InitiativeDossier evolve(Optional<InitiativeDossier> document, RecordedEvent event) {
        return event.payload() instanceof InitiativeProposed it
                ? InitiativeDossier.of(it)
                : document.orElseThrow().after((InitiativeEvent) event.payload());
    }

    /**
     * Lists of everybody who owns it or has owned it, of everybody who is to evaluate it, was, or
     * has, and of what it grew from; of those that have come equally far; and once it has started,
     * of all that has and of those who answer for it now.
     */
    @Override
    public Set<String> scopes(InitiativeDossier document) {
        Set<String> scopes = new HashSet<>(Set.of(ALL));
        document.identity().owner().all().forEach(it -> scopes.add(owner(it)));
        document.identity().sources().forEach(it -> scopes.add(source(it)));
        document.chain().stream()
                .flatMap(
                        it ->
                                Stream.concat(
                                        it.evaluator().all(),
                                        it.evaluations().stream()
                                                .map(Evaluation::evaluatingBodyId)))
                .forEach(it -> scopes.add(evaluator(it)));
        InitiativeStage.of(document, LocalDate.MAX)
                .ifPresent(it -> scopes.add(it.list(document.ownerBodyId())));
        document.chain()
                .ifPresent(
                        it -> {
                            scopes.add(STARTED);
                            scopes.add(startedOf(document.ownerBodyId()));
                            scopes.add(startedOf(it.evaluatingBodyId()));
                        });
        return scopes;
    }

    @Override
    public String sort(InitiativeDossier document) {
        return document.title().value();
    }

    /** The lists of what these bodies own or have owned; that of everybody when empty. */
    public static List<String> scopes(Optional<Set<MedBodyId>> owners) {
        return owners.map(it -> it.stream().map(InitiativeView::owner).toList())
                .orElse(List.of(ALL));
    }

    /** The list of what has started and a body owns, or is to evaluate. */
    public static String startedOf(MedBodyId body) {
        return "started:" + body;
    }

    /** The list of what grew from a contribution. */
    public static String source(ContributionId contribution) {
        return "source:" + contribution;
    }

    /** The list of what a body is or was to evaluate, or has evaluated. */
    public static String evaluator(MedBodyId body) {
        return "evaluator:" + body;
    }

    /** The list of what a body owns or has owned. */
    public static String owner(MedBodyId owner) {
        return "owner:" + owner;
    }
}
