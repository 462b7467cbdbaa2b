// Makes the replica set once; later starts find it made.
try {
  rs.status();
} catch (notYet) {
  rs.initiate({
    _id: "medspor",
    members: [
      { _id: 0, host: "mongo1:27017" },
      { _id: 1, host: "mongo2:27017" },
      { _id: 2, host: "mongo3:27017" },
    ],
  });
}
const patience = Date.now() + 60_000;
while (!db.hello().isWritablePrimary && !rs.status().members.some((it) => it.stateStr === "PRIMARY")) {
  if (Date.now() > patience) {
    throw new Error("The replica set elected no primary within a minute");
  }
  sleep(500);
}
