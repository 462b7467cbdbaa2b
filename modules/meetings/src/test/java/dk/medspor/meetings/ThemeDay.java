package dk.medspor.meetings;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.OtherBody;
import dk.medspor.meetings.MeetingCommand.HoldMeeting;
import dk.medspor.meetings.MeetingCommand.ImportMeeting;
import dk.medspor.meetings.MeetingCommand.RecordContribution;
import dk.medspor.meetings.MeetingEvent.ContributionRecorded;
import dk.medspor.meetings.MeetingEvent.MeetingHeld;
import dk.medspor.meetings.MeetingEvent.MeetingImported;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An invented theme day of an invented municipality. */
public final class ThemeDay {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    public static final LocalDate HELD_ON = LocalDate.of(2023, 11, 14);
    public static final MeetingId ID = new MeetingId(new UUID(1, 1));
    public static final MedBodyId HMU = new MedBodyId(new UUID(0, 1));

    private ThemeDay() {}

    public static MeetingDetails details(LocalDate date) {
        return new MeetingDetails(
                HMU,
                MeetingKind.THEME_DAY,
                date,
                Protected.text("Skovby Kommune: temadag om sygefravær"),
                Optional.of("81.00.00-A00-7-23"));
    }

    public static Contribution point(long number) {
        return new Contribution(
                new ContributionId(new UUID(2, number)),
                Optional.of(Protected.text("Gruppe 1")),
                Optional.empty(),
                Protected.text("Faste sparringsmøder"),
                List.of(Protected.text("hver anden uge")));
    }

    public static HoldMeeting hold(LocalDate date) {
        return new HoldMeeting(ID, details(date), OtherBody.there(HMU));
    }

    public static RecordContribution record(Contribution contribution) {
        return new RecordContribution(ID, contribution, false);
    }

    public static ImportMeeting importNotes(String fingerprint, Contribution... contributions) {
        return new ImportMeeting(
                ID,
                details(HELD_ON),
                OtherBody.there(HMU),
                notes(fingerprint),
                List.of(contributions),
                ImportedProceedings.NONE,
                Optional.empty());
    }

    public static NotesSource notes(String fingerprint) {
        return new NotesSource(Protected.text("temadag.docx"), "aa", fingerprint);
    }

    public static MeetingHeld held() {
        return new MeetingHeld(ID, details(HELD_ON));
    }

    public static MeetingImported imported(String fingerprint) {
        return new MeetingImported(ID, notes(fingerprint));
    }

    public static ContributionRecorded recorded(Contribution contribution) {
        return new ContributionRecorded(ID, HELD_ON, contribution);
    }
}
