// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

/// @dev The cheatcodes of forge that the tests use.
interface Vm {
    struct Log {
        bytes32[] topics;
        bytes data;
        address emitter;
    }

    function warp(uint256 timestamp) external;
    function roll(uint256 blockNumber) external;
    function chainId(uint256 id) external;
    function etch(address target, bytes calldata code) external;
    function prank(address caller) external;
    function startPrank(address caller) external;
    function stopPrank() external;
    function sign(uint256 key, bytes32 digest) external pure returns (uint8 v, bytes32 r, bytes32 s);
    function addr(uint256 key) external pure returns (address);
    function assume(bool condition) external pure;
    function expectRevert(bytes calldata revertData) external;
    function expectRevert(bytes4 selector) external;
    function expectPartialRevert(bytes4 selector) external;
    function expectEmit(address emitter) external;
    function expectEmit(bool topic1, bool topic2, bool topic3, bool data) external;
    function mockCall(address target, bytes calldata data, bytes calldata answer) external;
    function snapshotState() external returns (uint256 id);
    function revertToState(uint256 id) external returns (bool success);
    function recordLogs() external;
    function getRecordedLogs() external returns (Log[] memory);
    function getCode(string calldata artifact) external view returns (bytes memory);
    function readFile(string calldata path) external view returns (string memory);
    function parseJsonUint(string calldata json, string calldata key) external pure returns (uint256);
    function parseJsonUintArray(
        string calldata json,
        string calldata key
    ) external pure returns (uint256[] memory);
    function parseJsonString(string calldata json, string calldata key) external pure returns (string memory);
    function parseJsonAddress(string calldata json, string calldata key) external pure returns (address);
    function parseJsonBool(string calldata json, string calldata key) external pure returns (bool);
    function keyExistsJson(string calldata json, string calldata key) external view returns (bool);
    function parseBytes(string calldata hexadecimal) external pure returns (bytes memory);
    function toString(uint256 value) external pure returns (string memory);
    function assertEq(uint256 left, uint256 right, string calldata what) external pure;
    function assertEq(address left, address right, string calldata what) external pure;
    function assertEq(bytes32 left, bytes32 right, string calldata what) external pure;
    function assertEq(bytes calldata left, bytes calldata right, string calldata what) external pure;
    function assertEq(string calldata left, string calldata right, string calldata what) external pure;
    function assertTrue(bool condition, string calldata what) external pure;
    function assertFalse(bool condition, string calldata what) external pure;
    function assertLe(uint256 left, uint256 right, string calldata what) external pure;
    function assertLt(uint256 left, uint256 right, string calldata what) external pure;
}

/// @dev One log: who raised which event.
struct Logged {
    address emitter;
    bytes32 topic;
}

/// @dev What forge may call between two checks of an invariant.
struct FuzzSelector {
    address addr;
    bytes4[] selectors;
}

/// @title What every test contract starts from.
abstract contract TestBase {
    Vm internal constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    /// @return A value within [min, max] that follows from `value`.
    function bound(uint256 value, uint256 min, uint256 max) internal pure returns (uint256) {
        if (value >= min && value <= max) return value;
        return min + (value % (max - min + 1));
    }

    /// @return The address with this number; all of them are plain wallets.
    function wallet(uint256 number) internal pure returns (address) {
        return address(uint160(0xA11CE0000 + number));
    }

    /// @dev Revert data of require(false, reason).
    function reason(string memory text) internal pure returns (bytes memory) {
        return abi.encodeWithSignature("Error(string)", text);
    }

    /// @dev Revert data of an arithmetic overflow or underflow.
    function arithmeticPanic() internal pure returns (bytes memory) {
        return abi.encodeWithSignature("Panic(uint256)", 0x11);
    }

    /// @notice Compares which contracts logged which events, in order, since recordLogs.
    function assertLogs(Logged[] memory expected) internal {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i = 0; i < logs.length && i < expected.length; ++i) {
            vm.assertEq(logs[i].topics[0], expected[i].topic, string.concat("topic of log ", vm.toString(i)));
            vm.assertEq(
                logs[i].emitter,
                expected[i].emitter,
                string.concat("emitter of log ", vm.toString(i))
            );
        }
        vm.assertEq(logs.length, expected.length, "number of logs");
    }
}
