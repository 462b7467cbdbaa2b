package dk.medspor.status.agreement;

import dk.medspor.kernel.DomainEvent;
import dk.medspor.medbodies.MedBodyId;
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

    private void write(RecommendationEvent event) {
        switch (event) {
            case RecommendationDrafted it -> {
                concerned.add(it.ownerBodyId());
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
        if (lines.isEmpty() || lines.getFirst().on.isAfter(day)) {
            return Optional.empty();
        }
        String title = "";
        int versions = 0;
        String stage = "";
        List<String> rounds = new ArrayList<>();
        List<String> steps = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            if (!line.on.isAfter(day)) {
                switch (line.what) {
                    case "Drafted", "Revised" -> {
                        title = line.text;
                        versions++;
                    }
                    case "Round" -> rounds.add(round(line, at, day));
                    case "Commented" -> {}
                    default -> {
                        steps.add(line.what + " " + line.on + line.text);
                        stage = line.text.equals("RETURNED") ? "Returned" : line.what;
                    }
                }
            }
        }
        if (stage.isEmpty()) {
            stage = rounds.isEmpty() ? "Drafted" : lastRoundIsOpen(day) ? "InComment" : "Commented";
        }
        return Optional.of(
                "%s %d %s %s %s %s".formatted(title, versions, stage, rounds, steps, initiatives));
    }

    private boolean lastRoundIsOpen(LocalDate day) {
        Line last =
                lines.reversed().stream()
                        .filter(it -> it.what.equals("Round") && !it.on.isAfter(day))
                        .findFirst()
                        .get();
        return !last.until.isBefore(day);
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
