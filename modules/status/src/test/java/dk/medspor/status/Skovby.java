package dk.medspor.status;

import dk.medspor.initiatives.CorrectableFact;
import dk.medspor.initiatives.CorrectionEvent.InitiativeCorrected;
import dk.medspor.initiatives.Evidence;
import dk.medspor.initiatives.Horizon;
import dk.medspor.initiatives.InitiativeEvent.EvaluatedAtHMU;
import dk.medspor.initiatives.InitiativeEvent.InitiativeAdopted;
import dk.medspor.initiatives.InitiativeEvent.InitiativeProposed;
import dk.medspor.initiatives.InitiativeEvent.InitiativeStarted;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.Verdict;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyEvent.BodyEstablished;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.Tier;
import dk.medspor.meetings.Contribution;
import dk.medspor.meetings.ContributionId;
import dk.medspor.meetings.MeetingDetails;
import dk.medspor.meetings.MeetingEvent.ContributionRecorded;
import dk.medspor.meetings.MeetingEvent.MeetingHeld;
import dk.medspor.meetings.MeetingEvent.MeetingImported;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.MeetingKind;
import dk.medspor.meetings.NotesSource;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What happened in Skovby Kommune, which does not exist. */
public final class Skovby {

    public static final MedBodyId HMU = new MedBodyId(new UUID(0, 1));
    public static final MedBodyId LMU = new MedBodyId(new UUID(0, 2));
    public static final InitiativeId SPARRING = new InitiativeId(new UUID(1, 1));
    public static final InitiativeId WALKING = new InitiativeId(new UUID(1, 2));
    public static final MeetingId THEME_DAY = new MeetingId(new UUID(3, 1));
    public static final MeetingId LATER_MEETING = new MeetingId(new UUID(3, 2));
    public static final NotesSource NOTES =
            new NotesSource(Protected.text("temadag.docx"), "aa", "f1");

    private Skovby() {}

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    public static BodyEstablished established(MedBodyId id, String name, Tier tier) {
        return new BodyEstablished(
                id, name, tier, Optional.empty(), tier == Tier.MAIN, Optional.empty());
    }

    public static MeetingHeld held(MeetingId id, String date) {
        return new MeetingHeld(id, details(date));
    }

    public static MeetingDetails details(String date) {
        return new MeetingDetails(
                HMU, MeetingKind.THEME_DAY, day(date), Protected.text("Temadag"), Optional.empty());
    }

    public static MeetingImported imported(MeetingId id) {
        return new MeetingImported(id, NOTES);
    }

    public static ContributionRecorded said(MeetingId id, Contribution contribution) {
        return new ContributionRecorded(id, day("2023-11-14"), contribution);
    }

    public static Contribution point(long number) {
        return new Contribution(
                new ContributionId(new UUID(2, number)),
                Optional.empty(),
                Optional.empty(),
                Protected.text("Faste makkerpar"),
                List.of());
    }

    public static InitiativeProposed proposed(InitiativeId id, String title) {
        return new InitiativeProposed(
                id,
                Protected.text(title),
                LMU,
                Horizon.NOW,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static InitiativeAdopted adopted(InitiativeId id, String on) {
        return new InitiativeAdopted(id, day(on));
    }

    public static InitiativeStarted started(InitiativeId id, String on) {
        return new InitiativeStarted(
                id, day(on), HMU, Period.ofYears(1), Optional.empty(), Optional.empty());
    }

    public static EvaluatedAtHMU evaluated(
            InitiativeId id, int cycle, MedBodyId by, String on, Verdict verdict) {
        return new EvaluatedAtHMU(
                id,
                cycle,
                by,
                day(on),
                verdict,
                new Evidence(Evidence.Kind.SHOWN, Protected.text("Sygefraværet faldt")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static InitiativeCorrected startCorrected(InitiativeId id, String was, String is) {
        return new InitiativeCorrected(
                id,
                CorrectableFact.STARTED_ON,
                0,
                Optional.of(was),
                is,
                Protected.text("Tastefejl"));
    }
}
