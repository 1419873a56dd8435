package org.asylia.desk.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.asylia.desk.custody.CertificateCommand;
import org.asylia.desk.custody.InitCommand;
import org.asylia.desk.custody.RekeyCommand;
import org.asylia.desk.custody.SheetsCommand;
import org.asylia.desk.custody.UnsealCommand;
import org.asylia.desk.doctor.DoctorCommand;
import org.asylia.desk.overlap.OverlapCommand;
import org.asylia.desk.parameters.ParametersCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The {@code asylia} command; each subcommand is a class of its own in this package. */
@Command(
    name = "asylia",
    version = "Asylia 0.1.0",
    description = "From first need to a reasoned, reviewed decision on refugee status.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      DemoCommand.class,
      InitCommand.class,
      ServeCommand.class,
      UnsealCommand.class,
      RekeyCommand.class,
      SheetsCommand.class,
      CertificateCommand.class,
      DoctorCommand.class,
      DocketCommand.class,
      OfficerCommand.class,
      CasebookCommand.class,
      ProcedureCommand.class,
      ParametersCommand.class,
      ConsistencyCommand.class,
      VerifyCommand.class,
      CheckpointCommand.class,
      WitnessCommand.class,
      ProveCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      ExportCommand.class,
      ImportCommand.class,
      EraseCommand.class,
      LinkCommand.class,
      NamesCommand.class,
      OverlapCommand.class,
      RecoverCommand.class,
      CommandLine.HelpCommand.class
    },
    footer = {
      "",
      "Examples:",
      "  asylia demo                try everything with synthetic people",
      "  asylia casebook FILE       replay published decisions, compare the outcomes",
      "  asylia procedure --svg F   draw the procedure the rules run on",
      "  asylia parameters prove F  prove a set of status parameters, or show a counter-example",
      "  asylia help demo           say what a command takes"
    })
public final class AsyliaCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  /** The command line, with faults told as a person can use them. */
  public static CommandLine line() {
    CommandLine line = new CommandLine(new AsyliaCommand());
    // Of the commands on parameters this one alone needs a node.
    Optional.ofNullable(line.getSubcommands().get("parameters"))
        .orElseThrow()
        .addSubcommand(new WhatIfCommand());
    return line.setExecutionExceptionHandler(new PlainFaults())
        .setCaseInsensitiveEnumValuesAllowed(true);
  }

  /** Without a subcommand, lists the subcommands. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return CommandLine.ExitCode.OK;
  }
}
