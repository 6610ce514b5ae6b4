const GREEK =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho varsigma ' +
  'sigma tau upsilon phi chi psi omega';
const FIRST_GREEK = 0x3b1;
const TO_CAPITAL = 0x20;

// A name and its character, blank after blank.
const OTHERS =
  'varepsilon ε vartheta ϑ varphi φ varrho ϱ varpi ϖ ell ℓ hbar ℏ partial ∂ nabla ∇ infty ∞ emptyset ∅ ' +
  'forall ∀ exists ∃ neg ¬ lnot ¬ Re ℜ Im ℑ aleph ℵ prime ′ top ⊤ bot ⊥ perp ⊥ angle ∠ ' +
  'times × pm ± mp ∓ cdot ⋅ circ ∘ bullet • star ⋆ ast ∗ div ÷ oplus ⊕ otimes ⊗ odot ⊙ setminus ∖ ' +
  'cap ∩ cup ∪ wedge ∧ vee ∨ land ∧ lor ∨ sum ∑ prod ∏ int ∫ oint ∮ ' +
  'le ≤ leq ≤ leqslant ≤ ge ≥ geq ≥ geqslant ≥ ne ≠ neq ≠ ll ≪ gg ≫ sim ∼ simeq ≃ approx ≈ cong ≅ ' +
  'equiv ≡ propto ∝ lesssim ≲ gtrsim ≳ prec ≺ succ ≻ asymp ≍ in ∈ notin ∉ ni ∋ subset ⊂ supset ⊃ ' +
  'subseteq ⊆ supseteq ⊇ mid ∣ parallel ∥ models ⊨ vdash ⊢ ' +
  'to → rightarrow → longrightarrow → mapsto ↦ leftarrow ← gets ← leftrightarrow ↔ uparrow ↑ ' +
  'downarrow ↓ Rightarrow ⇒ implies ⇒ Leftarrow ⇐ Leftrightarrow ⇔ iff ⇔ rightsquigarrow ⇝ leadsto ⇝ ' +
  'langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ Vert ‖ vert | lvert | rvert | lbrace { rbrace } ' +
  'ldots … dots … cdots ⋯ textellipsis … dag † dagger † ddag ‡ S § P ¶ copyright © textcopyright © ' +
  'textregistered ® texttrademark ™ textdegree ° degree ° pounds £ euro € textbackslash \\ ' +
  'textasciitilde ~ textasciicircum ^ textunderscore _ textendash – textemdash — textbar | slash / ' +
  "textquotesingle ' textless < textgreater > textbullet • checkmark ✓ LaTeX LaTeX TeX TeX";

/** What commands without an argument stand for, by their names without the backslash. */
export const SYMBOLS: ReadonlyMap<string, string> = new Map([...greekLetters(), ...pairs(OTHERS)]);

function* greekLetters(): Generator<readonly [string, string]> {
  for (const [index, name] of GREEK.split(' ').entries()) {
    const small = FIRST_GREEK + index;
    yield [name, String.fromCodePoint(small)];
    const capital = name.charAt(0).toUpperCase() + name.slice(1);
    yield [capital, String.fromCodePoint(small - TO_CAPITAL)];
  }
}

/** Reads a table that is written as names and values, blank after blank. */
export function pairs(table: string): readonly (readonly [string, string])[] {
  const words = table.split(' ');
  return words.flatMap((name, index) =>
    index % 2 === 0 ? [[name, words[index + 1] ?? ''] as const] : [],
  );
}
