package app.winnow.verdict;

import app.winnow.model.Ask;
import app.winnow.model.Cause;
import app.winnow.model.Dial;
import app.winnow.model.Disposition;
import app.winnow.model.Evidence;
import app.winnow.model.Kind;
import app.winnow.model.Offering;
import app.winnow.model.Policy;
import app.winnow.model.Purpose;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is noted of an offering's links and levers: what else its outcomes need, evidence without effect, contradictions, and how far it is from the work. */
final class LinkNotes {
    private final Findings findings;
    private final Words words;

    LinkNotes(Findings findings, Words words) {
        this.findings = findings;
        this.words = words;
    }

    void add(List<String> notes, int at) {
        Known known = findings.facts.at(at);
        List<LinkFacts.Served> served = findings.links.served(known.links());
        boolean handsBack = findings.solved(at).rules().contains(Rule.NOT_LEARNING) && findings.solved(at).mayBe(Disposition.HAND_BACK);
        boolean aside = known.purpose() != null && known.purpose() != Purpose.PERFORM && known.purpose() != Purpose.CREDENTIAL;
        for (LinkFacts.Served link : served) {
            if (link.link().strength() >= 2 && aside) {
                notes.add(words.say("note.contradiction", known.purpose().word(), link.outcome().id()));
            }
            if (link.link().strength() >= 2) {
                addCauses(notes, link, handsBack && !aside);
            }
            addEvidence(notes, link);
        }
        addLevers(notes, findings.offering(at), known);
    }

    /** Causes other than knowledge and data go on as a note; they are who a need is passed to when there are no others. */
    private void addCauses(List<String> notes, LinkFacts.Served link, boolean handsBack) {
        List<String> causes = new ArrayList<>();
        for (Map.Entry<Cause, String> cause : link.outcome().causes().entrySet()) {
            if (cause.getKey() != Cause.KNOWLEDGE && cause.getKey() != Cause.DATA) {
                causes.add(cause.getValue().isBlank() ? cause.getKey().word() : cause.getKey().word() + " (" + cause.getValue() + ")");
            }
        }
        if (!causes.isEmpty()) {
            String named = String.join(", ", causes);
            notes.add(handsBack && LinkFacts.suffers(link.outcome()) == LinkState.OTHER ? words.say("note.hand-back", link.outcome().id(), named)
                    : words.say("note.also-needs", link.outcome().id(), named));
        }
    }

    private void addEvidence(List<String> notes, LinkFacts.Served link) {
        Evidence evidence = link.link().evidence();
        if (evidence == null) {
            return;
        }
        if (!evidence.effect()) {
            notes.add(words.say("note.no-effect", link.outcome().id(), evidence.level(), evidence.date()));
        } else if (evidence.level() >= 3 && evidence.date() != null && evidence.date().isAfter(findings.asOf)) {
            notes.add(words.say("note.evidence-to-come", link.outcome().id(), evidence.level(), evidence.date()));
        } else if (evidence.level() >= 3 && !findings.links.isRecent(evidence)) {
            notes.add(words.say("note.old-evidence", link.outcome().id(), evidence.level(), evidence.date(),
                    findings.portfolio.policy().rules().evidenceMonths()));
        }
    }

    private void addLevers(List<String> notes, Offering offering, Known known) {
        Policy.Rules policy = findings.portfolio.policy().rules();
        Dial access = offering.answers().get(Ask.ACCESS).orElse(null);
        Dial directness = offering.answers().get(Ask.DIRECTNESS).orElse(null);
        if (isBelow(access, policy.accessTarget())) {
            notes.add(words.say(known.kind() == Kind.AID ? "note.move-closer" : "note.access", access.now(), target(access, policy.accessTarget())));
        }
        if (isBelow(directness, policy.directnessTarget())) {
            notes.add(words.say("note.directness", directness.now(), target(directness, policy.directnessTarget())));
        }
    }

    private static boolean isBelow(Dial dial, int policy) {
        return dial != null && dial.now() < target(dial, policy);
    }

    private static int target(Dial dial, int policy) {
        return dial.target() == null ? policy : dial.target();
    }

}
