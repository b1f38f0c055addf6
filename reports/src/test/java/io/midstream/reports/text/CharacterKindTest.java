package io.midstream.reports.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CharacterKindTest {
  private static int[] all(CharacterKind kind) {
    return IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
        .filter(c -> CharacterKind.of(c) == kind)
        .toArray();
  }

  /** The characters of the Unicode standard with the property Bidi_Control, and no other. */
  @Test
  void whatTurnsTextIsWhatTheStandardSays() {
    assertThat(all(CharacterKind.DIRECTION_MARK)).containsExactly(0x061c, 0x200e, 0x200f);
    assertThat(all(CharacterKind.DIRECTION))
        .containsExactly(0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069);
    assertThat(CharacterKind.of(0x200f).turns()).isTrue();
    assertThat(CharacterKind.of(0x202e).turns()).isTrue();
    assertThat(CharacterKind.of(0x200d).turns()).isFalse();
  }

  @Test
  void controlsAreThoseOfBothSets() {
    assertThat(all(CharacterKind.CONTROL))
        .containsExactly(
            IntStream.concat(IntStream.range(0, 0x20), IntStream.range(0x7f, 0xa0)).toArray());
  }

  @Test
  void theOthers() {
    assertThat(CharacterKind.of(' ')).isEqualTo(CharacterKind.SEPARATOR);
    assertThat(CharacterKind.of(0xa0)).isEqualTo(CharacterKind.SEPARATOR);
    assertThat(CharacterKind.of(0x2028)).isEqualTo(CharacterKind.SEPARATOR);
    assertThat(CharacterKind.of(0xd800)).isEqualTo(CharacterKind.UNKNOWN);
    assertThat(CharacterKind.of(0xe000)).isEqualTo(CharacterKind.UNKNOWN);
    assertThat(CharacterKind.of(0x200d)).isEqualTo(CharacterKind.INVISIBLE);
    assertThat(CharacterKind.of(0xfeff)).isEqualTo(CharacterKind.INVISIBLE);
    assertThat(CharacterKind.of(0x0301)).isEqualTo(CharacterKind.ACCENT);
    assertThat(CharacterKind.of('移')).isEqualTo(CharacterKind.ORDINARY);
    assertThat(CharacterKind.of(0x05d0)).isEqualTo(CharacterKind.ORDINARY);
  }
}
