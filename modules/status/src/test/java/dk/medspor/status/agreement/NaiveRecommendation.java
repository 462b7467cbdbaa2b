package dk.medspor.status.agreement;

import dk.medspor.kernel.DomainEvent;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.ContributionId;
import dk.medspor.recommendations.RecommendationEvent;
import dk.medspor.recommendations.RecommendationEvent.CommentRoundOpened;
import dk.medspor.recommendations.RecommendationEvent.InitiativeLinked;
import dk.medspor.recommendations.RecommendationEvent.OutcomeCorrected;
import dk.medspor.recommendations.RecommendationEvent.RecommendationCommented;
import dk.medspor.recommendations.RecommendationEvent.RecommendationDateCorrected;
import dk.medspor.recommendations.RecommendationEvent.RecommendationDecided;
import dk.medspor.recommendations.RecommendationEvent.RecommendationDrafted;
import dk.medspor.recommendations.RecommendationEvent.RecommendationRevised;
import dk.medspor.recommendations.RecommendationId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One recommendation as somebody would tell it from the list of what happened. */
final class NaiveRecommendation {

    private static final List<String> WORDINGS = List.of("Drafted", "Revised");

    private static final class Line {
        private final String what;
        private LocalDate on;
        private LocalDate until;
        private String text;
        private final List<MedBodyId> bodies;

        private Line(String what, LocalDate on, LocalDate until, String text, List<MedBodyId> of) {
            this.what = what;
            this.on = on;
            this.until = until;
            this.text = text;
            this.bodies = of;
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private final List<String> initiatives = new ArrayList<>();
    private final List<MedBodyId> concerned = new ArrayList<>();
    private final List<ContributionId> sources = new ArrayList<>();

    NaiveRecommendation(RecommendationId id, List<DomainEvent> events) {
        for (DomainEvent event : events) {
            if (event instanceof RecommendationEvent it && it.recommendationId().equals(id)) {
                write(it);
            }
        }
    }

    boolean concerns(MedBodyId body) {
        return concerned.contains(body);
    }

    boolean grewFrom(ContributionId said) {
        return sources.contains(said);
    }

    List<String> initiatives() {
        return initiatives;
    }

    private void write(RecommendationEvent event) {
        switch (event) {
            case RecommendationDrafted it -> {
                concerned.add(it.ownerBodyId());
                sources.addAll(it.sources());
                add("Drafted", it.on(), it.on(), it.template().title().value(), List.of());
            }
            case RecommendationRevised it ->
                    add("Revised", it.on(), it.on(), it.template().title().value(), List.of());
            case CommentRoundOpened it -> {
                concerned.addAll(it.asked());
                add("Round", it.on(), it.until(), "", it.asked());
            }
            case RecommendationCommented it ->
                    add("Commented", it.on(), it.on(), "", List.of(it.bodyId()));
            case RecommendationDecided it ->
                    add("Decided", it.on(), it.on(), it.outcome().name(), List.of());
            case OutcomeCorrected it -> last("Decided").text = it.is().name();
            case InitiativeLinked it -> initiatives.add(it.initiativeId().toString());
            case RecommendationDateCorrected it -> rewrite(it);
            case RecommendationEvent.Dated it ->
                    add(
                            it.getClass().getSimpleName().substring("Recommendation".length()),
                            it.on(),
                            it.on(),
                            "",
                            List.of());
        }
    }

    private void add(
            String what, LocalDate on, LocalDate until, String text, List<MedBodyId> bodies) {
        lines.add(new Line(what, on, until, text, bodies));
    }

    private void rewrite(RecommendationDateCorrected it) {
        switch (it.date()) {
            case DRAFTED_ON -> last("Drafted").on = it.is();
            case COMMENTS_UNTIL -> last("Round").until = it.is();
            case QUALIFIED_ON -> last("Qualified").on = it.is();
            case SUBMITTED_ON -> last("Submitted").on = it.is();
            case DECIDED_ON -> last("Decided").on = it.is();
            case FED_BACK_ON -> last("FedBack").on = it.is();
        }
    }

    private Line last(String what) {
        return lines.reversed().stream().filter(it -> it.what.equals(what)).findFirst().get();
    }

    /** Its story up to a day in words; empty when there was none. */
    Optional<String> told(LocalDate day) {
        if (had(day).isEmpty()) {
            return Optional.empty();
        }
        List<String> rounds = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            if (line.what.equals("Round") && !line.on.isAfter(day)) {
                rounds.add(round(line, at, day));
            }
        }
        return Optional.of(
                "%s %d %s %s %s %s"
                        .formatted(
                                wordings(day).getLast().text,
                                wordings(day).size(),
                                stage(day),
                                rounds,
                                steps(day).stream()
                                        .map(it -> it.what + " " + it.on + it.text)
                                        .toList(),
                                initiatives));
    }

    /** Where it stood, since when, and what was decided last; empty when there was nothing yet. */
    Optional<String> fate(LocalDate day) {
        return had(day).stream()
                .map(it -> it.on)
                .max(LocalDate::compareTo)
                .map(
                        since ->
                                "%s %s %s %s"
                                        .formatted(
                                                wordings(day).getLast().text,
                                                stage(day),
                                                since,
                                                steps(day).stream()
                                                        .filter(it -> it.what.equals("Decided"))
                                                        .reduce((_, it) -> it)
                                                        .map(it -> it.text)
                                                        .orElse("")));
    }

    /** What there was by a day but comments; nothing before the first wording. */
    private List<Line> had(LocalDate day) {
        return lines.isEmpty() || lines.getFirst().on.isAfter(day)
                ? List.of()
                : lines.stream()
                        .filter(it -> !it.on.isAfter(day) && !it.what.equals("Commented"))
                        .toList();
    }

    private List<Line> wordings(LocalDate day) {
        return had(day).stream().filter(it -> WORDINGS.contains(it.what)).toList();
    }

    private List<Line> steps(LocalDate day) {
        return had(day).stream()
                .filter(it -> !WORDINGS.contains(it.what) && !it.what.equals("Round"))
                .toList();
    }

    private String stage(LocalDate day) {
        List<Line> steps = steps(day);
        if (!steps.isEmpty()) {
            Line last = steps.getLast();
            return last.text.equals("RETURNED") ? "Returned" : last.what;
        }
        List<Line> rounds = had(day).stream().filter(it -> it.what.equals("Round")).toList();
        return rounds.isEmpty()
                ? "Drafted"
                : rounds.getLast().until.isBefore(day) ? "Commented" : "InComment";
    }

    private String round(Line round, int at, LocalDate day) {
        List<MedBodyId> silent = new ArrayList<>(round.bodies);
        int comments = 0;
        for (Line line : lines.subList(at + 1, lines.size())) {
            if (line.what.equals("Round")) {
                break;
            }
            if (line.what.equals("Commented") && !line.on.isAfter(day)) {
                comments++;
                silent.removeAll(line.bodies);
            }
        }
        return "%s-%s %d silent %s".formatted(round.on, round.until, comments, silent);
    }
}
