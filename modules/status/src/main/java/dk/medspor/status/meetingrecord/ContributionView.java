package dk.medspor.status.meetingrecord;

import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.meetings.Contribution;
import dk.medspor.meetings.ContributionKind;
import dk.medspor.meetings.DataNeed;
import dk.medspor.meetings.GroupId;
import dk.medspor.meetings.GroupRecordEvent;
import dk.medspor.meetings.GroupRecordEvent.ContributionEdited;
import dk.medspor.meetings.GroupRecordEvent.ContributionPlaced;
import dk.medspor.meetings.GroupRecordEvent.ContributionReinstated;
import dk.medspor.meetings.GroupRecordEvent.ContributionWithdrawn;
import dk.medspor.meetings.GroupRecordEvent.DataNeedAnswered;
import dk.medspor.meetings.GroupRecordEvent.DataNeedAssigned;
import dk.medspor.meetings.GroupRecordId;
import dk.medspor.meetings.MeetingEvent.ContributionRecorded;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.Place;
import dk.medspor.readmodels.View;
import dk.medspor.status.meetingrecord.ContributionDocument.Version;
import dk.medspor.status.meetingrecord.ContributionDocument.Withdrawal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One document per contribution, so that a long theme day costs no more than a short one. */
public final class ContributionView implements View<ContributionDocument> {

    /** The list of what somebody is to find out. */
    public static final String DATA_NEEDS = "data-needs";

    /** The list of what somebody is still to find out. */
    public static final String OPEN_DATA_NEEDS = "open-data-needs";

    @Override
    public String name() {
        return "contributions";
    }

    @Override
    public int version() {
        return 4;
    }

    @Override
    public Class<ContributionDocument> documentType() {
        return ContributionDocument.class;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        return event.payload() instanceof GroupRecordEvent it
                ? Set.of(it.contributionId().toString())
                : Set.of();
    }

    @Override
    public ContributionDocument evolve(
            Optional<ContributionDocument> document, RecordedEvent event) {
        return switch ((GroupRecordEvent) event.payload()) {
            case ContributionRecorded it ->
                    document.orElseGet(() -> recorded(it, event.position()));
            case ContributionPlaced it ->
                    document.orElseThrow().placed(it.recordId(), it.contribution());
            case ContributionEdited it ->
                    document.orElseThrow()
                            .with(
                                    new Version(
                                            it.on(), it.contribution(), Optional.of(it.reason())));
            case ContributionWithdrawn it ->
                    document.orElseThrow().with(Optional.of(new Withdrawal(it.on(), it.reason())));
            case ContributionReinstated _ ->
                    document.orElseThrow().with(Optional.<Withdrawal>empty());
            case DataNeedAssigned it -> needing(document, it.assignment());
            case DataNeedAnswered it -> needing(document, it.answer());
        };
    }

    private static ContributionDocument recorded(ContributionRecorded it, long position) {
        return new ContributionDocument(
                it.meetingId(),
                position,
                GroupRecordId.of(it.meetingId(), it.contribution()),
                List.of(new Version(it.saidOn(), it.contribution(), Optional.empty())),
                Optional.empty(),
                DataNeed.OPEN);
    }

    private static ContributionDocument needing(
            Optional<ContributionDocument> document, DataNeed.Assignment assignment) {
        return document.orElseThrow().with(document.orElseThrow().need().with(assignment));
    }

    private static ContributionDocument needing(
            Optional<ContributionDocument> document, DataNeed.Answer answer) {
        return document.orElseThrow().with(document.orElseThrow().need().with(answer));
    }

    @Override
    public Set<String> scopes(ContributionDocument document) {
        MeetingId meeting = document.meetingId();
        Contribution said = document.contribution();
        Optional<GroupId> group = said.place().flatMap(Place::group);
        Optional<Integer> question = said.place().flatMap(Place::question);
        Set<String> scopes = new HashSet<>(Set.of(scope(meeting)));
        said.kind().ifPresent(it -> scopes.add(kind(meeting, it)));
        group.ifPresent(it -> scopes.add(group(it)));
        question.ifPresent(it -> scopes.add(question(meeting, it)));
        group.ifPresent(
                it ->
                        question.ifPresent(
                                asked ->
                                        scopes.add(
                                                document.countsOnEveryDay()
                                                        ? answers(it, asked)
                                                        : changedAnswers(it))));
        if (said.asksForData()) {
            scopes.addAll(Set.of(DATA_NEEDS, dataNeeds(meeting)));
            if (document.needsData()) {
                scopes.addAll(Set.of(OPEN_DATA_NEEDS, openDataNeeds(meeting)));
            }
        }
        return scopes;
    }

    @Override
    public String sort(ContributionDocument document) {
        return String.format("%019d", document.recordedAs());
    }

    public static String scope(MeetingId meeting) {
        return "meeting:" + meeting;
    }

    /** The list of what was said at a meeting of one kind. */
    public static String kind(MeetingId meeting, ContributionKind kind) {
        return "meeting:" + meeting + ":" + kind;
    }

    /** The list of what a group said. */
    public static String group(GroupId group) {
        return "group:" + group;
    }

    /** The list of what was answered to a question of a day, by whatever group. */
    public static String question(MeetingId meeting, int question) {
        return "question:" + meeting + ":" + question;
    }

    /** The list of what a group answered to a question, and that counts since it was said. */
    public static String answers(GroupId group, int question) {
        return "answers:" + group + ":" + question;
    }

    /**
     * The list of what a group answered, and that was withdrawn, or belongs to another question
     * from some day on: where it counts depends on the day.
     */
    public static String changedAnswers(GroupId group) {
        return "changed:" + group;
    }

    /** The list of what somebody is to find out for a meeting. */
    public static String dataNeeds(MeetingId meeting) {
        return DATA_NEEDS + ":" + meeting;
    }

    /** The list of what somebody is still to find out for a meeting. */
    public static String openDataNeeds(MeetingId meeting) {
        return OPEN_DATA_NEEDS + ":" + meeting;
    }
}
