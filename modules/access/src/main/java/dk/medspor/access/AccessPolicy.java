package dk.medspor.access;

import static dk.medspor.access.Role.AUDITOR;
import static dk.medspor.access.Role.HMU;
import static dk.medspor.access.Role.LMU;
import static dk.medspor.access.Role.SECRETARY;

/**
 * Who may do what: the one place where that is decided.
 *
 * <p>The secretaries record, and read what they recorded with its trail, because they are the ones
 * who correct. HMU reads the status and what it links to. An LMU sees and moves what its own bodies
 * own: it proposes, starts, answers and reports; adopting, evaluating, ending and correcting are
 * not its to do. Auditors read everything, and they alone (and administrators) let the whole log be
 * verified and read the access journal and the metrics. What is confidential is read by the
 * secretaries, who write it down, and by members of its body, whatever their role may read else.
 */
final class AccessPolicy {

    private AccessPolicy() {}

    static Reach reach(Account account, Operation operation) {
        Grant grant = grant(operation);
        return account.roles().stream()
                .map(role -> grant.reach(role, account.bodyIds()))
                .reduce(Reach.NOTHING, Reach::together);
    }

    private static Grant grant(Operation operation) {
        return switch (operation) {
            case ESTABLISH_BODY,
                    REORGANISE_BODY,
                    SEAT_BODY,
                    READ_PEOPLE,
                    WRITE_PEOPLE,
                    HOLD_MEETING,
                    ARRANGE_MEETING,
                    RECORD_PROCEEDINGS,
                    CODE_CONTRIBUTIONS,
                    PREVIEW_IMPORT,
                    IMPORT_MEETING,
                    ADOPT_INITIATIVE,
                    EVALUATE_INITIATIVE,
                    DECIDE_ON_INITIATIVE,
                    CHANGE_PROMISE,
                    AGREE_POLICY,
                    CORRECT_INITIATIVE,
                    ISSUE_CALL,
                    RETRACT_ANSWER,
                    WITHDRAW_CALL,
                    WRITE_RECOMMENDATION,
                    PLAN_PROCESS,
                    ASK_ERASURE,
                    DECIDE_ERASURE ->
                    Grant.to(SECRETARY);
            case RECORD_CONTRIBUTION,
                    PROPOSE_AGENDA_ITEM,
                    PROPOSE_INITIATIVE,
                    START_INITIATIVE,
                    REPORT_ON_INITIATIVE,
                    ANSWER_CALL,
                    COMMENT_RECOMMENDATION ->
                    Grant.to(SECRETARY).forOwnBodiesTo(LMU);
            case READ_BODIES,
                    READ_MEETINGS,
                    READ_INITIATIVES,
                    READ_CALLS,
                    READ_RECOMMENDATIONS,
                    READ_PROCESS_PLANS,
                    READ_STATUS,
                    SEARCH ->
                    Grant.to(SECRETARY, HMU, AUDITOR).forOwnBodiesTo(LMU);
            case READ_POLICIES -> Grant.to(SECRETARY, HMU, LMU, AUDITOR);
            case READ_REFERRALS -> Grant.to(SECRETARY, HMU, AUDITOR);
            case READ_CONFIDENTIAL -> Grant.to(SECRETARY).forOwnBodiesTo(HMU, LMU, AUDITOR);
            case READ_TRAIL, READ_ERASURES -> Grant.to(SECRETARY, AUDITOR);
            case VERIFY_LOG, EXPORT_BUNDLE, REPLAY_DECISION, READ_ACCESS_JOURNAL, READ_METRICS ->
                    Grant.to(AUDITOR);
            case ROTATE_CHECKPOINT_KEY,
                    READ_ACCOUNTS,
                    CREATE_ACCOUNT,
                    CHANGE_ACCOUNT,
                    RESET_PASSWORD ->
                    Grant.to();
            case READ_OWN_ACCOUNT, CHANGE_OWN_PASSWORD, CHANGE_OWN_CALENDAR, CHANGE_OWN_MAILBOX ->
                    Grant.to(Role.values());
        };
    }
}
