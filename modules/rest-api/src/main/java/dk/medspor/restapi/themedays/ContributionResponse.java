package dk.medspor.restapi.themedays;

import dk.medspor.kernel.Protected;
import dk.medspor.meetings.Contribution;
import dk.medspor.meetings.ContributionKind;
import dk.medspor.meetings.DataNeed;
import dk.medspor.meetings.Place;
import dk.medspor.restapi.http.DueFields;
import dk.medspor.status.meetingrecord.ContributionDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A contribution as it was on a day.
 *
 * @param group who said it, in words
 * @param question what it answers, in words
 * @param earlier what it said before, in order
 * @param need what somebody is to find out, where it asks for that
 */
record ContributionResponse(
        UUID id,
        UUID meetingId,
        LocalDate saidOn,
        Optional<ContributionKind> kind,
        Optional<UUID> groupId,
        Optional<String> group,
        Optional<Integer> round,
        Optional<Integer> questionNumber,
        Optional<String> question,
        String text,
        List<String> subItems,
        List<EarlierWords> earlier,
        Optional<WithdrawalFields> withdrawal,
        Optional<NeedFields> need,
        long position) {

    /** What it said until a day. */
    record EarlierWords(LocalDate on, String text, List<String> subItems, String reason) {}

    /** Since when it no longer counts, and why. */
    record WithdrawalFields(LocalDate on, String reason) {}

    /** What somebody is to find out. */
    record NeedFields(
            DataNeed.State state,
            Optional<String> owner,
            Optional<DueFields> due,
            Optional<LocalDate> answeredOn,
            Optional<String> answer,
            Optional<String> source) {

        private static NeedFields of(DataNeed it, LocalDate on) {
            var assigned = it.assignments().reversed().stream().findFirst();
            var answered = it.answers().reversed().stream().findFirst();
            return new NeedFields(
                    it.state(on),
                    assigned.map(last -> last.owner().value()),
                    assigned.map(last -> DueFields.of(last.due())),
                    answered.map(DataNeed.Answer::on),
                    answered.map(last -> last.text().value()),
                    answered.flatMap(DataNeed.Answer::source).map(Protected::value));
        }
    }

    static ContributionResponse of(ContributionDocument it, LocalDate on, long position) {
        Contribution said = it.contribution();
        return new ContributionResponse(
                said.id().value(),
                it.meetingId().value(),
                it.saidOn(),
                said.kind(),
                said.place().flatMap(Place::group).map(group -> group.value()),
                said.group().map(Protected::value),
                said.place().flatMap(Place::round),
                said.place().flatMap(Place::question),
                said.question().map(Protected::value),
                said.text().value(),
                texts(said),
                earlier(it),
                it.withdrawal().map(its -> new WithdrawalFields(its.on(), its.reason().value())),
                said.asksForData() ? Optional.of(NeedFields.of(it.need(), on)) : Optional.empty(),
                position);
    }

    /** Each with the reason why it was put otherwise. */
    private static List<EarlierWords> earlier(ContributionDocument it) {
        var versions = it.versions();
        return IntStream.range(1, versions.size())
                .mapToObj(
                        later ->
                                new EarlierWords(
                                        versions.get(later).on(),
                                        versions.get(later - 1).contribution().text().value(),
                                        texts(versions.get(later - 1).contribution()),
                                        versions.get(later).reason().orElseThrow().value()))
                .toList();
    }

    private static List<String> texts(Contribution it) {
        return it.subPoints().stream().map(Protected::value).toList();
    }
}
