package org.asylia.caseload;

/** A step of the way, as officers take it. */
enum Step {
  REGISTER,
  COMPLETE,
  HEAR,
  CONFIRM,
  WEIGH,
  REWEIGH,
  SUBMIT,
  RETURN,
  APPROVE,
  ISSUE,
  SERVE,
  APPEAL,
  ALLOW,
  SEND_BACK,
  DISMISS,
  CLOSE,
  PROPOSE,
  SIGN,
  PLACE,
  DEPART,
  FOLLOW,
  WITHDRAW,
  DIE,
  REOPEN,
  CEASE,
  CANCEL;

  void take(Journey j) {
    switch (this) {
      case REGISTER -> new Intake(j).register();
      case COMPLETE -> new Intake(j).complete();
      case HEAR -> new Hearing(j).hear();
      case CONFIRM -> new Hearing(j).confirm();
      case WEIGH -> new Weighing(j).weigh();
      case REWEIGH -> new Weighing(j).again();
      case SUBMIT -> new Weighing(j).submit();
      case RETURN -> new Deciding(j).returned();
      case APPROVE -> new Deciding(j).approve();
      case ISSUE -> new Deciding(j).issue();
      case SERVE -> new Deciding(j).serve();
      case APPEAL -> new Deciding(j).appeal();
      case ALLOW -> new Deciding(j).allow();
      case SEND_BACK -> new Deciding(j).sendBack();
      case DISMISS -> new Deciding(j).dismiss();
      case CLOSE -> new Deciding(j).close();
      case PROPOSE -> new Resettling(j).propose();
      case SIGN -> new Resettling(j).sign();
      case PLACE -> new Resettling(j).place();
      case DEPART -> new Resettling(j).depart();
      case FOLLOW -> new Resettling(j).follow();
      case WITHDRAW -> new Deciding(j).withdraw();
      case DIE -> new Deciding(j).die();
      case REOPEN -> new Deciding(j).reopen();
      case CEASE -> new Deciding(j).cessation();
      case CANCEL -> new Deciding(j).cancellation();
    }
  }
}
