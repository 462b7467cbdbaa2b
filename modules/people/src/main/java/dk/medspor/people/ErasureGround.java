package dk.medspor.people;

/** Why something is to be forgotten. */
public enum ErasureGround {
    /** It has been kept for as long as the policy of the installation says. */
    RETENTION_OVER,
    /** The person it is about wants it (GDPR art. 17). */
    WISH_OF_THE_PERSON,
    /** It should not have been recorded (GDPR art. 5(1)(c)). */
    RECORDED_BY_MISTAKE
}
