package dk.medspor.restapi.themes;

import dk.medspor.initiatives.InitiativeState;
import dk.medspor.initiatives.Verdict;
import dk.medspor.kernel.Protected;
import dk.medspor.meetings.Contribution;
import dk.medspor.meetings.ContributionKind;
import dk.medspor.recommendations.Stage;
import dk.medspor.restapi.themes.ThemeRequests.ThemeFields;
import dk.medspor.status.feedback.InitiativeFate;
import dk.medspor.status.feedback.RecommendationFate;
import dk.medspor.status.meetingrecord.ContributionDocument;
import dk.medspor.status.themes.CodingDocument.Coding;
import dk.medspor.status.themes.RedThread.CodedIn;
import dk.medspor.status.themes.RedThread.Origin;
import dk.medspor.status.themes.RedThread.Strand;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How the red thread is answered. */
final class ThreadResponses {

    private ThreadResponses() {}

    /** A contribution in the thread. */
    record SaidFields(
            UUID id,
            UUID meetingId,
            LocalDate saidOn,
            Optional<ContributionKind> kind,
            Optional<String> group,
            Optional<String> question,
            String text,
            List<String> subItems,
            boolean withdrawn) {

        static SaidFields of(ContributionDocument it) {
            Contribution said = it.contribution();
            return new SaidFields(
                    said.id().value(),
                    it.meetingId().value(),
                    it.saidOn(),
                    said.kind(),
                    said.group().map(Protected::value),
                    said.question().map(Protected::value),
                    said.text().value(),
                    said.subPoints().stream().map(Protected::value).toList(),
                    it.hasBeenWithdrawn());
        }
    }

    /** That a contribution is about a theme, by whom and why. */
    record CodingFields(int theme, int step, String by, Optional<String> why) {

        static CodingFields of(Coding it) {
            return new CodingFields(it.theme(), it.step(), it.by(), it.why().map(Protected::value));
        }
    }

    /** A contribution of a theme, and what had become of it by a day. */
    record StrandResponse(
            SaidFields contribution,
            List<CodingFields> codings,
            List<GrownInitiative> initiatives,
            List<GrownRecommendation> recommendations) {

        static StrandResponse of(Strand it) {
            return new StrandResponse(
                    SaidFields.of(it.contribution()),
                    it.coding().standing().stream().map(CodingFields::of).toList(),
                    it.initiatives().stream().map(GrownInitiative::of).toList(),
                    it.recommendations().stream().map(GrownRecommendation::of).toList());
        }
    }

    /** An initiative that grew from it, with its verdicts. */
    record GrownInitiative(
            UUID id,
            String title,
            UUID ownerBodyId,
            InitiativeState state,
            List<VerdictFields> verdicts) {

        static GrownInitiative of(InitiativeFate it) {
            return new GrownInitiative(
                    it.id().value(),
                    it.title().value(),
                    it.ownerBodyId().value(),
                    it.state(),
                    it.evaluations().stream()
                            .map(its -> new VerdictFields(its.on(), its.verdict()))
                            .toList());
        }
    }

    /** A verdict on it. */
    record VerdictFields(LocalDate on, Verdict verdict) {}

    /** A recommendation that grew from it. */
    record GrownRecommendation(UUID id, String title, Stage stage) {

        static GrownRecommendation of(RecommendationFate it) {
            return new GrownRecommendation(it.id().value(), it.title().value(), it.stage());
        }
    }

    /** What an initiative came from. */
    record OriginsResponse(UUID initiativeId, List<OriginResponse> contributions, long position) {

        static OriginsResponse of(UUID initiative, List<Origin> all, long position) {
            return new OriginsResponse(
                    initiative, all.stream().map(OriginResponse::of).toList(), position);
        }
    }

    /** A contribution, and what it is about in each list. */
    record OriginResponse(SaidFields contribution, List<CodedInFields> themes) {

        static OriginResponse of(Origin it) {
            return new OriginResponse(
                    SaidFields.of(it.contribution()),
                    it.codings().stream()
                            .flatMap(coded -> CodedInFields.of(coded).stream())
                            .toList());
        }
    }

    /** A theme of a list. */
    record CodedInFields(UUID listId, String listTitle, int number, ThemeFields theme) {

        static List<CodedInFields> of(CodedIn it) {
            return it.coding().themes().stream()
                    .sorted()
                    .flatMap(number -> it.list().theme(number).stream())
                    .map(
                            theme ->
                                    new CodedInFields(
                                            it.list().id().value(),
                                            it.list().title().value(),
                                            theme.number(),
                                            ThemeFields.of(theme.text())))
                    .toList();
        }
    }
}
