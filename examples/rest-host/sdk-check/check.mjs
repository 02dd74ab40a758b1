import { Configuration, IdentitiesV2024Api, TaskManagementV2024Api } from "sailpoint-api-client";

const base = process.env.BASE ?? "http://localhost:8080";
const token = process.env.TOKEN ?? "check";

const configuration = new Configuration({ baseurl: base, accessToken: token });
configuration.experimental = true;
configuration.retriesConfig = { retries: 0 };
const identities = new IdentitiesV2024Api(configuration);
const tasks = new TaskManagementV2024Api(configuration);
const xSailPointExperimental = "true";

let failures = 0;

/** The SDK warns of experimental operations at every call. */
console.log = ((log) => (...told) => told[0]?.startsWith?.("Warning: ") || log(...told))(console.log);

/** Prints what an operation answers; an answer that wasn't expected is a failure. */
async function check(name, expected, call, tell = () => "") {
  const answer = await call().catch((error) => error.response ?? { status: error.message });
  const right = expected.includes(answer.status);
  const told = right ? tell(answer.data, answer.headers) : JSON.stringify(answer.data);
  console.log(`${right ? "ok  " : "FAIL"} ${name.padEnd(46)} ${answer.status} ${told}`);
  failures += right ? 0 : 1;
  return answer.data;
}

function filtered(filters, more = {}) {
  return identities.listIdentities({ filters, ...more, xSailPointExperimental });
}

const people = await check(
  "listIdentities",
  [200],
  () => filtered('cloudStatus eq "PENDING" and not name sw "A"', { sorters: "-name,alias", count: true, limit: 50 }),
  (rows, headers) => `${rows.length} of ${headers["x-total-count"]}`,
);
const person = people[0];
const id = person.id;

/** All people, those first who are likelier to have what is looked for. */
async function peopleLikely(likely) {
  const all = (await filtered(undefined)).data;
  return all.sort((one, other) => Number(likely(other)) - Number(likely(one)));
}

await check("getIdentity", [200], () => identities.getIdentity({ id, xSailPointExperimental }), (who) => who.alias);
await check("getIdentity, of nobody", [404], () => identities.getIdentity({ id: "nobody", xSailPointExperimental }));

let owner;
for (const each of await peopleLikely((who) => who.isManager)) {
  const owns = await identities.getIdentityOwnershipDetails({ identityId: each.id, xSailPointExperimental });
  if (owns.data.associationDetails.length > 0) {
    owner = each;
    break;
  }
}

let assigned;
for (const each of await peopleLikely((who) => /^Senior/.test(who.attributes.title))) {
  const has = await identities.getRoleAssignments({ identityId: each.id, xSailPointExperimental });
  if (has.data.length > 0) {
    assigned = { identity: each, assignment: has.data[0] };
    break;
  }
}

await check(
  "getIdentityOwnershipDetails",
  [200],
  () => identities.getIdentityOwnershipDetails({ identityId: owner.id, xSailPointExperimental }),
  (owns) => owns.associationDetails.map((line) => `${line.associationType} ${line.entities.length}`).join(", "),
);
const identityId = assigned.identity.id;
await check(
  "getRoleAssignments",
  [200],
  () => identities.getRoleAssignments({ identityId, xSailPointExperimental }),
  (references) => `${references.length} references`,
);
await check(
  "getRoleAssignments, of one role",
  [200],
  () =>
    identities.getRoleAssignments({ identityId, roleName: assigned.assignment.role.name, xSailPointExperimental }),
  (full) => `${full.length} of ${full[0].role.name}`,
);
await check(
  "getRoleAssignment",
  [200],
  () => identities.getRoleAssignment({ identityId, assignmentId: assigned.assignment.id, xSailPointExperimental }),
  (assignment) => assignment.role.name,
);

await check("synchronizeAttributesForIdentity", [202], () =>
  identities.synchronizeAttributesForIdentity({ identityId: id, xSailPointExperimental }),
);
await check("synchronizeAttributesForIdentity, at once", [429], () =>
  identities.synchronizeAttributesForIdentity({ identityId: id, xSailPointExperimental }),
);

for (const via of ["LINK_WORK", "EMAIL_WORK"]) {
  await check(
    `sendIdentityVerificationAccountToken, ${via}`,
    [200],
    () =>
      identities.sendIdentityVerificationAccountToken({
        id,
        sendAccountVerificationRequestV2024: { via },
        xSailPointExperimental,
      }),
    (answer) => (answer === "" ? "no body" : `a link, ${new URL(answer.link).pathname}`),
  );
}

const processing = await check(
  "startIdentityProcessing",
  [202],
  () =>
    identities.startIdentityProcessing({
      processIdentitiesRequestV2024: { identityIds: people.map((each) => each.id) },
      xSailPointExperimental,
    }),
  (result) => result.type,
);
await check(
  "updateTaskStatus (400 where it has ended already)",
  [200, 400],
  () =>
    tasks.updateTaskStatus({
      id: processing.id,
      xSailPointExperimental,
      jsonPatchOperationV2024: [
        { op: "replace", path: "/completionStatus", value: "TERMINATED" },
        { op: "replace", path: "/completed", value: new Date().toISOString() },
      ],
    }),
  (task) => task.completionStatus ?? task.causes[0].text,
);
await check(
  "getTaskStatus",
  [200],
  () => tasks.getTaskStatus({ id: processing.id }),
  (task) => `${task.percentComplete} % ${task.completionStatus}`,
);
await check(
  "startIdentitiesInvite",
  [202],
  () =>
    identities.startIdentitiesInvite({
      inviteIdentitiesRequestV2024: { ids: [id], uninvited: false },
      xSailPointExperimental,
    }),
  (task) => task.uniqueName,
);

await check("resetIdentity, whose id the SDK doesn't send", [404], () =>
  identities.resetIdentity({ identityId: id, xSailPointExperimental }),
);
await check("reset, without the SDK", [202], () =>
  fetch(`${base}/v2024/identities/${id}/reset`, {
    method: "POST",
    headers: { Authorization: `Bearer ${token}`, "X-SailPoint-Experimental": "true" },
  }),
);

await check(
  "deleteIdentity, of an owner",
  [400],
  () => identities.deleteIdentity({ id: owner.id, xSailPointExperimental }),
  (refusal) => refusal.message,
);
await check("deleteIdentity", [204], () =>
  identities.deleteIdentity({ id: people[people.length - 1].id, xSailPointExperimental }),
);

console.log(failures === 0 ? "all as expected" : `${failures} not as expected`);
process.exitCode = failures === 0 ? 0 : 1;
