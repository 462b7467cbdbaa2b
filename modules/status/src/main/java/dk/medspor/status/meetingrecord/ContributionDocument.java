package dk.medspor.status.meetingrecord;

import dk.medspor.kernel.Protected;
import dk.medspor.meetings.Contribution;
import dk.medspor.meetings.ContributionStanding;
import dk.medspor.meetings.DataNeed;
import dk.medspor.meetings.GroupRecordId;
import dk.medspor.meetings.KeptContribution;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A contribution at its meeting.
 *
 * @param recordedAs the position of its event, which gives the order of the notes
 * @param recordId where what happens to it is recorded
 * @param versions what it said, in their order; the last holds
 * @param need what somebody is to find out, where it asks for that
 */
public record ContributionDocument(
        MeetingId meetingId,
        long recordedAs,
        GroupRecordId recordId,
        List<Version> versions,
        Optional<Withdrawal> withdrawal,
        DataNeed need) {
    public ContributionDocument {
        versions = List.copyOf(versions);
    }

    /**
     * What it said from a day on.
     *
     * @param reason why it was put otherwise than before
     */
    public record Version(
            LocalDate on, Contribution contribution, Optional<Protected<String>> reason) {}

    /** That it no longer counted from a day on. */
    public record Withdrawal(LocalDate on, Protected<String> reason) {}

    /** What it says last. */
    public Contribution contribution() {
        return versions.getLast().contribution();
    }

    /** The day of its meeting. */
    public LocalDate saidOn() {
        return versions.getFirst().on();
    }

    public boolean hasBeenWithdrawn() {
        return withdrawal.isPresent();
    }

    /** Whether it has counted, and answered the same question, ever since it was said. */
    boolean countsOnEveryDay() {
        return !hasBeenWithdrawn()
                && versions.stream().map(it -> it.contribution().place()).distinct().count() == 1;
    }

    /** Whether somebody is still to find something out. */
    public boolean needsData() {
        return contribution().asksForData() && !hasBeenWithdrawn() && need.answers().isEmpty();
    }

    /** It as it was on a day; empty before it was said. */
    public Optional<ContributionDocument> on(LocalDate day) {
        List<Version> then = versions.stream().filter(it -> !it.on().isAfter(day)).toList();
        return then.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ContributionDocument(
                                meetingId,
                                recordedAs,
                                recordId,
                                then,
                                withdrawal.filter(it -> !it.on().isAfter(day)),
                                need.on(day)));
    }

    /** It for the rules. */
    public KeptContribution kept() {
        Contribution said = contribution();
        return new KeptContribution(
                meetingId,
                recordId,
                said,
                new ContributionStanding(
                        saidOn(),
                        withdrawal.map(Withdrawal::on),
                        said.place().flatMap(Place::group).isPresent(),
                        said.asksForData(),
                        versions.getLast().on()));
    }

    ContributionDocument with(Version version) {
        List<Version> all = new ArrayList<>(versions);
        all.add(version);
        return new ContributionDocument(meetingId, recordedAs, recordId, all, withdrawal, need);
    }

    /** It belongs elsewhere since it was said, whatever it said on which day. */
    ContributionDocument placed(GroupRecordId record, Contribution contribution) {
        List<Version> all = new ArrayList<>();
        for (Version it : versions) {
            boolean last = it.equals(versions.getLast());
            all.add(
                    new Version(
                            it.on(),
                            last ? contribution : it.contribution().at(contribution.place()),
                            it.reason()));
        }
        return new ContributionDocument(meetingId, recordedAs, record, all, withdrawal, need);
    }

    ContributionDocument with(Optional<Withdrawal> changed) {
        return new ContributionDocument(meetingId, recordedAs, recordId, versions, changed, need);
    }

    ContributionDocument with(DataNeed changed) {
        return new ContributionDocument(
                meetingId, recordedAs, recordId, versions, withdrawal, changed);
    }
}
