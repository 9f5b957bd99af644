// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {SessionNameService} from "../../src/sns/SessionNameService.sol";
import {NamesTest} from "../support/NamesTest.sol";
import {Logged} from "../support/TestBase.sol";

/// @title Records, and giving a name up.
contract TextRecordsTest is NamesTest {
    function setUp() public override {
        super.setUp();
        registerTo(alice, NAME);
    }

    function write(address caller, uint8 recordType, string memory text) private {
        vm.prank(caller);
        registry.setTextRecord(TOKEN, recordType, text);
    }

    function test_error_name_that_is_not_there() public {
        vm.expectRevert(noToken(1));
        registry.setTextRecord(1, 1, "");
        vm.expectRevert(noToken(1));
        registry.burn(1);
        vm.expectRevert(SessionNameService.NameNotRegistered.selector);
        registry.resolve("unknown", 1);
    }

    function test_error_stranger() public {
        vm.expectRevert(SessionNameService.NotAuthorized.selector);
        write(bob, 1, "mine");
        vm.prank(bob);
        vm.expectRevert(notApproved(bob, TOKEN));
        registry.burn(TOKEN);
    }

    function test_error_every_other_type() public {
        for (uint256 recordType = 0; recordType < 256; ++recordType) {
            if (recordType == 1 || recordType == 3) continue;
            vm.expectRevert(SessionNameService.InvalidRecordType.selector);
            write(alice, uint8(recordType), "text");
            vm.assertEq(registry.resolve(NAME, uint8(recordType)), "", "resolved");
        }
    }

    function testFuzz_both_types_hold_any_text(string memory session, string memory lokinet) public {
        vm.expectEmit(address(registry));
        emit SessionNameService.TextRecordUpdated(TOKEN, 1, session);
        write(alice, 1, session);
        vm.expectEmit(address(registry));
        emit SessionNameService.TextRecordUpdated(TOKEN, 3, lokinet);
        write(alice, 3, lokinet);
        vm.assertEq(registry.resolve(NAME, 1), session, "session");
        vm.assertEq(registry.resolve(NAME, 3), lokinet, "lokinet");
        write(alice, 1, "");
        (string memory first, string memory second) = registry.tokenIdToTextRecord(TOKEN);
        vm.assertEq(first, "", "cleared");
        vm.assertEq(second, lokinet, "kept");
    }

    function test_approved_wallet_and_operator_write() public {
        vm.prank(alice);
        registry.approve(bob, TOKEN);
        write(bob, 1, "approved");
        vm.assertEq(registry.resolve(NAME, 1), "approved", "record");
        vm.prank(alice);
        registry.setApprovalForAll(wallet(3), true);
        write(wallet(3), 1, "operator");
        vm.assertEq(registry.resolve(NAME, 1), "operator", "record");
    }

    /// @dev E-18: a name that was handed over still points to the account of whoever had it before.
    function test_E18_records_survive_a_transfer() public {
        write(alice, 1, "alice's account");
        vm.prank(alice);
        registry.transferFrom(alice, bob, TOKEN);
        vm.assertEq(registry.resolve(NAME, 1), "alice's account", "record");
        vm.expectRevert(SessionNameService.NotAuthorized.selector);
        write(alice, 1, "");
    }

    function test_burning_wipes_and_frees() public {
        write(alice, 1, "session");
        write(alice, 3, "lokinet");
        Logged[] memory expected = new Logged[](2);
        expected[0] = Logged(address(registry), SessionNameService.NameDeleted.selector);
        expected[1] = Logged(address(registry), IERC721.Transfer.selector);
        vm.prank(alice);
        registry.approve(bob, TOKEN);
        vm.recordLogs();
        vm.prank(bob);
        registry.burn(TOKEN);
        assertLogs(expected);
        vm.assertEq(registry.totalSupply(), 0, "supply");
        vm.assertEq(registry.idsToNames(TOKEN), "", "name");

        registerTo(bob, NAME);
        (string memory session, string memory lokinet) = registry.tokenIdToTextRecord(TOKEN);
        vm.assertEq(string.concat(session, lokinet), "", "records");
    }
}
