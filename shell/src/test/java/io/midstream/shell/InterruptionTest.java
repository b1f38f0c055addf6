package io.midstream.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InterruptionTest {
  @Test
  void interruptsTheCommandAndIsForgottenAfterwards() {
    Interruption interruption = new Interruption();
    interruption.begin();
    interruption.ask();
    assertThat(interruption.asked()).isTrue();
    assertThat(Thread.currentThread().isInterrupted()).isTrue();
    interruption.end();
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
    interruption.begin();
    assertThat(interruption.asked()).isFalse();
    interruption.end();
  }

  @Test
  void aCommandThatAsksByItselfIsInterruptedOnlyTheSecondTime() {
    Interruption interruption = new Interruption();
    interruption.begin();
    interruption.askedGracefully();
    interruption.ask();
    assertThat(interruption.asked()).isTrue();
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
    interruption.ask();
    assertThat(Thread.currentThread().isInterrupted()).isTrue();
    interruption.end();
  }

  @Test
  void nothingIsInterruptedBetweenCommands() {
    Interruption interruption = new Interruption();
    interruption.ask();
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void saysWhenAskingIsInVain() {
    Interruption interruption = new Interruption();
    assertThat(interruption.ask()).as("nothing runs").isFalse();
    interruption.begin();
    assertThat(interruption.ask()).isTrue();
    assertThat(interruption.ask()).as("interrupted already").isFalse();
    interruption.begin();
    interruption.askedGracefully();
    assertThat(interruption.ask()).isTrue();
    assertThat(interruption.ask()).isTrue();
    assertThat(interruption.ask()).isFalse();
    interruption.end();
  }
}
