"""Has LibreOffice put rows into sheets, or take them out: move-rows.py PROFILE JOBS, JOBS a JSON list.

A job is [source, target, sheet, first row (from 0), count (below 0: taken out)].
"""
import json
import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

profile, jobs = sys.argv[1], json.loads(sys.argv[2])
pipe = f"rows{os.getpid()}"


def option(name, value):
    return PropertyValue(Name=name, Value=value)


def connected():
    """The running program's desktop, once it answers."""
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(600):
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except NoConnectException:
            time.sleep(0.1)
    raise SystemExit("LibreOffice does not answer")


office = subprocess.Popen(
    ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", f"--accept=pipe,name={pipe};urp;"]
)
try:
    desktop = connected()
except BaseException:
    office.kill()
    raise
for source, target, sheet, at, count in jobs:
    book = desktop.loadComponentFromURL(f"file://{source}", "_blank", 0, (option("Hidden", True),))
    rows = book.Sheets.getByName(sheet).Rows
    if count > 0:
        rows.insertByIndex(at, count)
    elif count < 0:
        rows.removeByIndex(at, -count)
    book.storeToURL(f"file://{target}", (option("FilterName", "Calc MS Excel 2007 XML"),))
    book.close(True)
desktop.terminate()
office.wait(60)
