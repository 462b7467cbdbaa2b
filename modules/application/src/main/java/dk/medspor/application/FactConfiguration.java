package dk.medspor.application;

import dk.medspor.initiatives.CallFacts;
import dk.medspor.initiatives.InitiativeFacts;
import dk.medspor.initiatives.PolicyFacts;
import dk.medspor.medbodies.MedBodyFacts;
import dk.medspor.medbodies.RulesRegister;
import dk.medspor.medbodies.SeatFacts;
import dk.medspor.meetings.AttendanceFacts;
import dk.medspor.meetings.GroupRecordFacts;
import dk.medspor.meetings.MeetingFacts;
import dk.medspor.meetings.MinutesFacts;
import dk.medspor.meetings.ThemeDayFacts;
import dk.medspor.meetings.ThemeListFacts;
import dk.medspor.people.People;
import dk.medspor.recommendations.RecommendationFacts;
import dk.medspor.status.agendas.IncomingItems;
import dk.medspor.status.agendas.MeetingDossiers;
import dk.medspor.status.agendas.RecurringAgendas;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.status.bodyseats.BodySeats;
import dk.medspor.status.evaluationpolicy.EvaluationPolicies;
import dk.medspor.status.initiativerecord.InitiativeRecord;
import dk.medspor.status.meetingrecord.MeetingRecord;
import dk.medspor.status.themedays.ThemeDays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the rules need from elsewhere, looked up when a command is sent. */
@Configuration(proxyBeanMethods = false)
class FactConfiguration {

    @Bean
    SeatFacts seatFacts(People people) {
        return new SeatFacts(people);
    }

    @Bean
    MedBodyFacts medBodyFacts(BodyDirectory bodies) {
        return new MedBodyFacts(bodies, bodies);
    }

    @Bean
    PolicyFacts policyFacts(BodyDirectory bodies, EvaluationPolicies policies) {
        return new PolicyFacts(bodies, policies);
    }

    @Bean
    RecommendationFacts recommendationFacts(
            BodyDirectory bodies, MeetingRecord meetings, InitiativeRecord initiatives) {
        return new RecommendationFacts(bodies, meetings, initiatives);
    }

    @Bean
    CallFacts callFacts(BodyDirectory bodies, InitiativeRecord initiatives) {
        return new CallFacts(bodies, initiatives);
    }

    @Bean
    InitiativeFacts initiativeFacts(
            BodyDirectory bodies,
            MeetingRecord meetings,
            InitiativeRecord initiatives,
            PolicyFacts policies) {
        return new InitiativeFacts(bodies, meetings, meetings, initiatives, policies);
    }

    @Bean
    MeetingFacts meetingFacts(
            BodyDirectory bodies,
            MeetingDossiers meetings,
            RulesRegister rules,
            RecurringAgendas recurring,
            IncomingItems incoming) {
        return new MeetingFacts(bodies, meetings, rules, recurring, incoming);
    }

    @Bean
    AttendanceFacts attendanceFacts(MeetingDossiers meetings, BodySeats seats, People people) {
        return new AttendanceFacts(meetings, seats, people);
    }

    @Bean
    ThemeDayFacts themeDayFacts(MeetingDossiers meetings, ThemeDays days, People people) {
        return new ThemeDayFacts(meetings, days, people);
    }

    @Bean
    GroupRecordFacts groupRecordFacts(MeetingDossiers meetings, ThemeDays days) {
        return new GroupRecordFacts(meetings, days);
    }

    @Bean
    ThemeListFacts themeListFacts(BodyDirectory bodies, MeetingDossiers meetings, ThemeDays days) {
        return new ThemeListFacts(bodies, meetings, days);
    }

    @Bean
    MinutesFacts minutesFacts(
            MeetingDossiers meetings,
            BodyDirectory bodies,
            BodySeats seats,
            RulesRegister rules,
            People people) {
        return new MinutesFacts(meetings, bodies, seats, rules, people);
    }
}
