package dk.medspor.status.meanwhile;

import dk.medspor.kernel.Protected;
import dk.medspor.meetings.Contribution;
import dk.medspor.meetings.ContributionId;
import dk.medspor.meetings.DataNeed;
import dk.medspor.meetings.GroupRecordEvent;
import dk.medspor.meetings.GroupRecordEvent.ContributionEdited;
import dk.medspor.meetings.GroupRecordEvent.ContributionPlaced;
import dk.medspor.meetings.GroupRecordEvent.ContributionReinstated;
import dk.medspor.meetings.GroupRecordEvent.ContributionWithdrawn;
import dk.medspor.meetings.GroupRecordEvent.DataNeedAnswered;
import dk.medspor.meetings.GroupRecordEvent.DataNeedAssigned;
import dk.medspor.meetings.MeetingEvent.ContributionRecorded;
import dk.medspor.meetings.Place;
import dk.medspor.status.meanwhile.Wording.Field;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What the points of a group say, each under its id. */
final class PointWords {

    private static final String WITHDRAWN = "contribution.withdrawn";

    private PointWords() {}

    static Wording after(Wording before, GroupRecordEvent event) {
        return switch (event) {
            case ContributionRecorded it -> said(before, it.contribution());
            case ContributionPlaced it -> said(before, it.contribution());
            case ContributionEdited it -> said(before, it.contribution());
            case ContributionWithdrawn it ->
                    changed(
                            before,
                            it.contributionId(),
                            words ->
                                    words.put(
                                            field(it.contributionId(), WITHDRAWN),
                                            it.reason().value()));
            case ContributionReinstated it ->
                    changed(
                            before,
                            it.contributionId(),
                            words -> words.remove(field(it.contributionId(), WITHDRAWN)));
            case DataNeedAssigned it ->
                    changed(
                            before,
                            it.contributionId(),
                            words -> assigned(words, it.contributionId(), it.assignment()));
            case DataNeedAnswered it ->
                    changed(
                            before,
                            it.contributionId(),
                            words -> answered(words, it.contributionId(), it.answer()));
        };
    }

    private static Wording said(Wording before, Contribution it) {
        Wording words =
                new Wording.Writer()
                        .of(it.id())
                        .say("contribution.text", it.text())
                        .lines(
                                "contribution.subItems",
                                it.subPoints().stream().map(Protected::value).toList())
                        .perhaps("contribution.kind", it.kind())
                        .perhaps("contribution.question", it.place().flatMap(Place::question))
                        .done();
        return changed(
                before,
                it.id(),
                all -> {
                    all.keySet().removeIf(field -> isSaid(field));
                    all.putAll(words.words());
                });
    }

    private static boolean isSaid(Field field) {
        return field.name().startsWith("contribution.") && !field.name().equals(WITHDRAWN);
    }

    private static void assigned(
            Map<Field, String> words, ContributionId id, DataNeed.Assignment it) {
        words.put(field(id, "need.owner"), it.owner().value());
        words.put(field(id, "need.due"), it.due().words().value());
    }

    private static void answered(Map<Field, String> words, ContributionId id, DataNeed.Answer it) {
        words.put(field(id, "need.answer"), it.text().value());
        words.remove(field(id, "need.source"));
        it.source().ifPresent(source -> words.put(field(id, "need.source"), source.value()));
    }

    private static Wording changed(
            Wording before, ContributionId id, Consumer<Map<Field, String>> change) {
        String owner = id.toString();
        Map<Field, String> its = new LinkedHashMap<>();
        before.words().forEach((field, words) -> keep(its, owner, field, words));
        change.accept(its);
        return before.with(owner, its);
    }

    private static void keep(Map<Field, String> its, String owner, Field field, String words) {
        if (field.of().filter(owner::equals).isPresent()) {
            its.put(field, words);
        }
    }

    private static Field field(ContributionId id, String name) {
        return new Field(name, Optional.of(id.toString()));
    }
}
