package dk.medspor.application;

import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.medbodies.BodyHistory;
import dk.medspor.medbodies.RulesHistory;
import dk.medspor.medbodies.Seating;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.ThemeDayPlan;
import dk.medspor.people.Erasure;
import dk.medspor.readmodels.View;
import dk.medspor.recommendations.Dossier;
import dk.medspor.recommendations.ProcessPlan;
import dk.medspor.status.agendas.AgreedFollowUp;
import dk.medspor.status.agendas.FollowUpView;
import dk.medspor.status.agendas.IncomingItem;
import dk.medspor.status.agendas.IncomingItemView;
import dk.medspor.status.agendas.MeetingDossierView;
import dk.medspor.status.agendas.RecurringItemsDocument;
import dk.medspor.status.agendas.RecurringItemsView;
import dk.medspor.status.bodydirectory.BodyDirectoryView;
import dk.medspor.status.bodyrules.BodyRulesView;
import dk.medspor.status.bodyseats.BodySeatsView;
import dk.medspor.status.calls.CallDocument;
import dk.medspor.status.calls.CallView;
import dk.medspor.status.confidential.ConfidentialItemsView;
import dk.medspor.status.confidential.ConfidentialMeeting;
import dk.medspor.status.erasures.ErasureView;
import dk.medspor.status.evaluationcycle.CycleDocument;
import dk.medspor.status.evaluationcycle.EvaluationCycleView;
import dk.medspor.status.evaluationpolicy.EvaluationPolicyView;
import dk.medspor.status.evaluationpolicy.PolicyDocument;
import dk.medspor.status.initiativerecord.InitiativeView;
import dk.medspor.status.meetingrecord.ContributionDocument;
import dk.medspor.status.meetingrecord.ContributionView;
import dk.medspor.status.meetingrecord.MeetingDocument;
import dk.medspor.status.meetingrecord.MeetingView;
import dk.medspor.status.processplans.ProcessPlanView;
import dk.medspor.status.recommendations.RecommendationView;
import dk.medspor.status.themedays.ThemeDayView;
import dk.medspor.status.themes.CodingDocument;
import dk.medspor.status.themes.CodingView;
import dk.medspor.status.themes.ThemeListDocument;
import dk.medspor.status.themes.ThemeListView;
import dk.medspor.status.themes.ThemeStep;
import dk.medspor.status.themes.ThemeStepView;
import java.util.List;

/** The views of Medspor. */
public final class RegisteredViews {

    static final View<BodyHistory> BODIES = new BodyDirectoryView();
    static final View<Seating> SEATS = new BodySeatsView();
    static final View<RulesHistory> BODY_RULES = new BodyRulesView();
    static final View<MeetingDocument> MEETINGS = new MeetingView();
    static final View<ContributionDocument> CONTRIBUTIONS = new ContributionView();
    static final View<InitiativeDossier> INITIATIVES = new InitiativeView();
    static final View<PolicyDocument> POLICIES = new EvaluationPolicyView();
    static final View<CycleDocument> EVALUATION_CYCLE = new EvaluationCycleView();
    static final View<CallDocument> CALLS = new CallView();
    static final View<Dossier> RECOMMENDATIONS = new RecommendationView();
    static final View<ProcessPlan> PROCESS_PLANS = new ProcessPlanView();

    static final View<MeetingDossier> MEETING_DOSSIERS = new MeetingDossierView();
    static final View<IncomingItem> INCOMING_ITEMS = new IncomingItemView();
    static final View<ConfidentialMeeting> CONFIDENTIAL_ITEMS = new ConfidentialItemsView();
    static final View<RecurringItemsDocument> RECURRING_ITEMS = new RecurringItemsView();

    static final View<AgreedFollowUp> FOLLOW_UPS = new FollowUpView();

    static final View<ThemeDayPlan> THEME_DAYS = new ThemeDayView();

    static final View<ThemeListDocument> THEME_LISTS = new ThemeListView();
    static final View<CodingDocument> CODINGS = new CodingView();
    static final View<ThemeStep> THEME_STEPS = new ThemeStepView();

    static final View<Erasure> ERASURES = new ErasureView();

    private RegisteredViews() {}

    public static List<View<?>> all() {
        return List.of(
                BODIES,
                SEATS,
                BODY_RULES,
                MEETINGS,
                CONTRIBUTIONS,
                INITIATIVES,
                POLICIES,
                EVALUATION_CYCLE,
                CALLS,
                RECOMMENDATIONS,
                PROCESS_PLANS,
                MEETING_DOSSIERS,
                INCOMING_ITEMS,
                CONFIDENTIAL_ITEMS,
                RECURRING_ITEMS,
                FOLLOW_UPS,
                THEME_DAYS,
                THEME_LISTS,
                CODINGS,
                THEME_STEPS,
                ERASURES);
    }
}
