package dk.medspor.recommendations;

import dk.medspor.recommendations.CommentRound.Comment;
import dk.medspor.recommendations.Dossier.Version;
import dk.medspor.recommendations.RecommendationEvent.CommentRoundOpened;
import dk.medspor.recommendations.RecommendationEvent.InitiativeLinked;
import dk.medspor.recommendations.RecommendationEvent.OutcomeCorrected;
import dk.medspor.recommendations.RecommendationEvent.RecommendationCommented;
import dk.medspor.recommendations.RecommendationEvent.RecommendationDateCorrected;
import dk.medspor.recommendations.RecommendationEvent.RecommendationDecided;
import dk.medspor.recommendations.RecommendationEvent.RecommendationDrafted;
import dk.medspor.recommendations.RecommendationEvent.RecommendationFedBack;
import dk.medspor.recommendations.RecommendationEvent.RecommendationQualified;
import dk.medspor.recommendations.RecommendationEvent.RecommendationRevised;
import dk.medspor.recommendations.RecommendationEvent.RecommendationSubmitted;
import dk.medspor.recommendations.RecommendationEvent.RecommendationWithdrawn;
import dk.medspor.recommendations.RecommendationStep.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** How events change what is known: one fold for the rules and for the views. */
public final class DossierFold {

    private DossierFold() {}

    /** The dossier after an event; only a first version needs none before it. */
    public static Dossier after(Optional<Dossier> before, RecommendationEvent event) {
        return event instanceof RecommendationDrafted it
                ? Dossier.openedBy(it)
                : after(before.orElseThrow(), event);
    }

    private static Dossier after(Dossier it, RecommendationEvent event) {
        return switch (event) {
            case RecommendationDrafted drafted -> Dossier.openedBy(drafted);
            case RecommendationRevised(var _, var template, var on, var reason) ->
                    versions(it, added(it.versions(), new Version(on, template, reason)));
            case CommentRoundOpened(var _, var on, var until, var asked) ->
                    rounds(it, added(it.rounds(), new CommentRound(on, until, asked, List.of())));
            case RecommendationCommented(var _, var body, var on, var text, var late) ->
                    rounds(
                            it,
                            lastChanged(
                                    it.rounds(),
                                    round -> round.with(new Comment(body, on, text, late))));
            case RecommendationQualified(var _, var on, var note) ->
                    stepped(it, RecommendationStep.said(Kind.QUALIFIED, on, note));
            case RecommendationSubmitted(var _, var forum, var on) ->
                    stepped(it, RecommendationStep.submitted(on, forum));
            case RecommendationDecided(var _, var on, var outcome, var words) ->
                    stepped(it, RecommendationStep.decided(on, outcome, words));
            case RecommendationFedBack(var _, var on, var text) ->
                    stepped(it, RecommendationStep.said(Kind.FED_BACK, on, Optional.of(text)));
            case RecommendationWithdrawn(var _, var on, var reason) ->
                    stepped(it, RecommendationStep.said(Kind.WITHDRAWN, on, Optional.of(reason)));
            case InitiativeLinked(var _, var initiative) ->
                    new Dossier(
                            it.id(),
                            it.ownerBodyId(),
                            it.sources(),
                            it.versions(),
                            it.rounds(),
                            it.steps(),
                            added(it.initiatives(), initiative));
            case RecommendationDateCorrected(var _, var date, var _, var right, var _) ->
                    corrected(it, date, right);
            case OutcomeCorrected(var _, var _, var right, var _) ->
                    replaced(it, Kind.DECIDED, was -> was.concluding(right));
        };
    }

    private static Dossier corrected(Dossier it, CorrectableDate date, LocalDate right) {
        return switch (date) {
            case DRAFTED_ON -> versions(it, redrafted(it.versions(), right));
            case COMMENTS_UNTIL ->
                    rounds(it, lastChanged(it.rounds(), round -> round.until(right)));
            case QUALIFIED_ON -> replaced(it, Kind.QUALIFIED, was -> was.at(right));
            case SUBMITTED_ON -> replaced(it, Kind.SUBMITTED, was -> was.at(right));
            case DECIDED_ON -> replaced(it, Kind.DECIDED, was -> was.at(right));
            case FED_BACK_ON -> replaced(it, Kind.FED_BACK, was -> was.at(right));
        };
    }

    private static List<Version> redrafted(List<Version> versions, LocalDate right) {
        List<Version> changed = new ArrayList<>(versions);
        Version first = versions.getFirst();
        changed.set(0, new Version(right, first.template(), first.reason()));
        return changed;
    }

    /** With the latest step of a kind changed. */
    private static Dossier replaced(
            Dossier it, Kind kind, UnaryOperator<RecommendationStep> change) {
        RecommendationStep latest = it.latest(kind).orElseThrow();
        List<RecommendationStep> changed = new ArrayList<>(it.steps());
        changed.set(changed.lastIndexOf(latest), change.apply(latest));
        return steps(it, changed);
    }

    private static Dossier stepped(Dossier it, RecommendationStep step) {
        return steps(it, added(it.steps(), step));
    }

    private static Dossier steps(Dossier it, List<RecommendationStep> steps) {
        return new Dossier(
                it.id(),
                it.ownerBodyId(),
                it.sources(),
                it.versions(),
                it.rounds(),
                steps,
                it.initiatives());
    }

    private static Dossier rounds(Dossier it, List<CommentRound> rounds) {
        return new Dossier(
                it.id(),
                it.ownerBodyId(),
                it.sources(),
                it.versions(),
                rounds,
                it.steps(),
                it.initiatives());
    }

    private static Dossier versions(Dossier it, List<Version> versions) {
        return new Dossier(
                it.id(),
                it.ownerBodyId(),
                it.sources(),
                versions,
                it.rounds(),
                it.steps(),
                it.initiatives());
    }

    private static <T> List<T> added(List<T> all, T one) {
        List<T> more = new ArrayList<>(all);
        more.add(one);
        return more;
    }

    private static <T> List<T> lastChanged(List<T> all, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(all);
        changed.set(changed.size() - 1, change.apply(all.getLast()));
        return changed;
    }
}
